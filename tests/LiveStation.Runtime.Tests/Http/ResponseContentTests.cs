using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>How the content of a response is opened, and where its end is.</summary>
public sealed class ResponseContentTests
{
    [Theory]
    [InlineData("1.1", false, true, true)]
    [InlineData("1.0", false, true, true)]
    [InlineData("2.0", false, true, false)]
    [InlineData("1.1", true, true, false)]
    [InlineData("1.1", false, false, false)]
    public void The_end_of_a_body_need_not_be_read_only_if_its_connection_guarantees_the_length(
        string version, bool isChunked, bool isDirect, bool endsAsAnnounced)
    {
        using HttpResponseMessage response = new(HttpStatusCode.OK)
        {
            Version = new Version(version),
            Content = new ByteArrayContent([]),
        };
        response.Headers.TransferEncodingChunked = isChunked;
        using DeflateStream stream = new(new MemoryStream(), CompressionMode.Decompress);

        response.EndsAsAnnounced(stream, isDirect).ShouldBe(endsAsAnnounced);
    }

    [Fact]
    public void A_body_that_the_platform_may_have_unpacked_is_read_to_its_end()
    {
        using DeflateStream stream = new(new MemoryStream(), CompressionMode.Decompress);
        using HttpResponseMessage response = new(HttpStatusCode.OK)
        {
            Version = new Version("1.1"),
            Content = new StreamContent(stream),
        };

        response.EndsAsAnnounced(stream, isDirect: true).ShouldBeFalse();
    }

    [Theory]
    [InlineData(5)]
    [InlineData(5_000)]
    public async Task A_content_whose_header_announces_another_length_than_it_has_is_read_to_its_end(int announced)
    {
        using StubHandler handler = new((_, _) =>
        {
            HttpResponseMessage response = Scripted.Good();
            response.Content.Headers.ContentLength = announced;
            return Task.FromResult(response);
        });

        (await Calls.GetAsync(handler)).Threshold.ShouldBe(30);
    }

    [Fact]
    public async Task A_handler_can_read_the_response_before_the_client()
    {
        using StubHandler handler = new(async (_, token) =>
        {
            HttpResponseMessage response = Scripted.Good();
            await response.Content.LoadIntoBufferAsync(token);
            Stream stream = await response.Content.ReadAsStreamAsync(token);
            using StreamReader reader = new(stream, Encoding.UTF8, false, 1024, leaveOpen: true);
            (await reader.ReadToEndAsync(token)).ShouldBe(SampleApi.GoodBody);
            stream.Position = 0;
            return response;
        });

        (await Calls.GetAsync(handler)).Threshold.ShouldBe(30);
    }

    [Fact]
    public async Task A_connection_is_used_again_after_a_body_that_ended_as_announced()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        Task<int> served = ServeAsync(listener, requests: 3);
        Uri address = new("http://127.0.0.1:" + ((IPEndPoint)listener.LocalEndpoint).Port);
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(address));

        for (int i = 0; i < 3; i++)
            (await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token)).Threshold.ShouldBe(30);

        (await served).ShouldBe(3);
    }

    // All requests of one connection. None has a body, so each ends with an empty line.
    private static async Task<int> ServeAsync(TcpListener listener, int requests)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        using NetworkStream stream = client.GetStream();
        using StreamReader reader = new(stream, Encoding.ASCII);
        byte[] response = Encoding.UTF8.GetBytes(RawServer.Response("200 OK", SampleApi.GoodBody));
        int count = 0;
        while (count < requests && await reader.ReadLineAsync() is { } line)
        {
            if (line.Length > 0)
                continue;
            count++;
            await stream.WriteAsync(response.AsMemory());
        }
        return count;
    }
}
