using System.IO.Compression;
using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

/// <summary>Bodies that end too early without a connection error.</summary>
public sealed class CutBodyTests
{
    private static readonly string Body = "{\"content\":{\"threshold\":30,\"x\":\""
        + string.Concat(Enumerable.Range(0, 400).Select(static i => i + ",")) + "\"}}";

    private static byte[] Packed()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Body));
        return packed.ToArray();
    }

    [Fact]
    public async Task A_compressed_body_truncated_anywhere_is_an_incomplete_body()
    {
        byte[] packed = Packed();
        foreach (int length in (int[])[0, 5, 11, 60, packed.Length / 2, packed.Length - 12])
        {
            using UnpackingContent content = new(packed.AsSpan(0, length).ToArray());
            using StubHandler handler = new((_, _) => Task.FromResult(new HttpResponseMessage { Content = content }));

            ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(
                () => Calls.GetAsync(handler), "cut at " + length);

            fault.Message.ShouldBe("getAlert failed: the body ended prematurely.");
        }
    }

    [Fact]
    public async Task A_body_whose_connection_closed_too_early_is_an_incomplete_body()
    {
        await using RawServer server = new($"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{Body[..100]}");
        using ApiTransport transport = new(SampleApi.Profile, SampleApi.Credentials, SampleApi.At(server.Address));

        ApiConnectionException fault = await Should.ThrowAsync<ApiConnectionException>(
            () => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        fault.Message.ShouldBe("getAlert failed: the body ended prematurely.");
    }

    [Fact]
    public async Task A_body_of_the_announced_length_with_incomplete_JSON_cannot_be_represented() =>
        await Should.ThrowAsync<ApiFormatException>(
            () => Calls.GetAsync(StubHandler.Giving(HttpStatusCode.OK, Body.Substring(0, 100))));

    /// <summary>Decompresses as the handlers of .NET do, which leave no content length.</summary>
    private sealed class UnpackingContent(byte[] packed) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            throw new NotSupportedException();

        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(
            new GZipStream(new MemoryStream(packed), CompressionMode.Decompress));

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
