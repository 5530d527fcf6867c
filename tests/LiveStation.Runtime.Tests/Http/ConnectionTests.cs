using System.Net;
using System.Net.Sockets;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class ConnectionTests
{
    private static StubHandler Broken(HttpStatusCode status, string beginning) => new((_, _) =>
        Task.FromResult(new HttpResponseMessage(status) { Content = new StreamContent(new BrokenStream(beginning)) }));

    [Fact]
    public async Task A_port_that_nobody_listens_on_is_a_failed_connection()
    {
        // Bound, so that no other process gets the port; not listening, so that it refuses connections.
        using Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        int port = ((IPEndPoint)socket.LocalEndPoint!).Port;
        using ApiTransport transport = new(
            SampleApi.Profile, SampleApi.Credentials, SampleApi.At(new Uri("http://127.0.0.1:" + port)));

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        fault.IsTimeout.ShouldBeFalse();
        fault.InnerException.ShouldBeOfType<HttpRequestException>();
        fault.Message.ShouldBe("getAlert failed: the connection failed.");
    }

    [Fact]
    public async Task A_successful_response_with_an_incomplete_body_is_a_failed_connection()
    {
        using StubHandler handler = Broken(HttpStatusCode.OK, SampleApi.GoodBody);

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(() => Calls.GetAsync(handler));

        fault.IsTimeout.ShouldBeFalse();
        fault.Message.ShouldBe("getAlert failed: the body ended prematurely.");
    }

    [Fact]
    public async Task A_body_shorter_than_announced_is_a_failed_connection_that_keeps_the_trace_id()
    {
        await using RawServer server = new(
            "HTTP/1.1 200 OK\r\nx-ncp-trace-id: t1\r\nContent-Length: 1000\r\n\r\n" + SampleApi.GoodBody);
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        fault.TraceId.ShouldBe("t1");
    }

    [Theory]
    [InlineData("gzip")]
#if !NETSTANDARD_BUILD
    // The other build requests gzip only.
    [InlineData("br")]
#endif
    public async Task A_body_that_is_not_compressed_as_its_header_specifies_is_a_failed_connection(string packing)
    {
        await using RawServer server = new(
            RawServer.Response("200 OK", SampleApi.GoodBody, "Content-Encoding: " + packing + "\r\n"));
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        fault.Message.ShouldBe("getAlert failed: the body ended prematurely.");
    }

    [Fact]
    public async Task An_error_with_an_incomplete_body_is_still_that_error()
    {
        using StubHandler handler = Broken(HttpStatusCode.NotFound, """{"error":{"errorCode":250004,"mess""");

        ApiErrorException error = await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(handler));

        error.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        error.Code.ShouldBe(250004);
        error.IsRawBodyTruncated.ShouldBeTrue();
    }
}
