using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Tests;

/// <summary>The body that endpoints and later middleware read after the library has awaited it.</summary>
public sealed class WholeBodyTests : IAsyncLifetime
{
    private const int MaxBytes = 5_000;
    private static readonly string Beyond = new(' ', MaxBytes * 40);

    private WebApplication? _app;
    private HttpClient? _browser;

    /// <summary>Ways to read a body, in each HTTP version that does not require a certificate.</summary>
    public static TheoryData<string, string, bool> Reads => new MatrixTheoryData<string, string, bool>(
        ["1.1", "2.0"], ["/stream", "/pipe", "/value", "/buffered", "/replaced"], [true, false]);

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task All_ways_to_read_return_the_whole_body_in_pieces_or_at_once(string version, string path, bool isCompressed)
    {
        (await PostAsync(version, path, isCompressed, "{\"a\":", "1}")).ShouldBe("{\"a\":1}");
        (await PostAsync(version, path, isCompressed, "{", "\"a\"", ":", "1", "}")).ShouldBe("{\"a\":1}");
        (await PostAsync(version, path, isCompressed, "{\"a\":1}")).ShouldBe("{\"a\":1}");
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_body_above_the_limit_is_still_received(string version, string path, bool isCompressed)
    {
        (await PostAsync(version, path, isCompressed, "{\"a\":", Beyond, "1", "}")).ShouldBe("{\"a\":" + Beyond + "1}");
        (await PostAsync(version, path, isCompressed, "{\"a\":" + Beyond + "1}")).ShouldBe("{\"a\":" + Beyond + "1}");
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("2.0")]
    public async Task The_size_limit_of_an_endpoint_applies(string version) =>
        (await PostAsync(version, "/limited", false, "{\"a\":", "12345678901234567890}")).ShouldBe("413");

    [Fact]
    public async Task Other_content_is_not_awaited()
    {
        using StringContent content = new("text");
        using HttpResponseMessage response =
            await _browser!.PostAsync("/stream", content, TestContext.Current.CancellationToken);

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("text");
    }

    [Fact]
    public void Bounds_are_positive() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _app!.UseWholeJsonBodies(maxBytes: 0));

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // Without a certificate, a port supports only one HTTP version.
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http1);
            server.Listen(IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddRequestDecompression();
        _app = builder.Build();
        _app.UseRouting();
        _app.UseRequestDecompression();
        _app.UseWholeJsonBodies(MaxBytes);
        _app.Use(async (context, next) =>
        {
            if (context.Request.Path == "/buffered")
                context.Request.EnableBuffering();
            if (context.Request.Path == "/replaced")
            {
                string text = await TextAsync(context.Request.Body);
                context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(text));
            }
            await next(context);
        });
        _app.MapPost("/stream", (HttpRequest request) => TextAsync(request.Body));
        _app.MapPost("/pipe", (HttpRequest request) => TextAsync(request.BodyReader.AsStream()));
        _app.MapPost("/value", (JsonElement body) => body.GetRawText());
        _app.MapPost("/replaced", (HttpRequest request) => TextAsync(request.BodyReader.AsStream()));
        _app.MapPost("/buffered", async (HttpRequest request) =>
        {
            await TextAsync(request.Body);
            request.Body.Position = 0;
            return await TextAsync(request.BodyReader.AsStream());
        });
        _app.MapPost("/limited", (JsonElement body) => body.GetRawText()).WithMetadata(new RequestSizeLimitAttribute(10));
        await _app.StartAsync();
        _browser = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _browser?.Dispose();
        await _app!.DisposeAsync();
    }

    private static async Task<string> TextAsync(Stream body)
    {
        using StreamReader reader = new(body, leaveOpen: true);
        return await reader.ReadToEndAsync();
    }

    private async Task<string> PostAsync(string version, string path, bool isCompressed, params string[] pieces)
    {
        string address = version == "1.1" ? _app!.Urls.First() : _app!.Urls.Last();
        using HttpRequestMessage request = new(HttpMethod.Post, address + path)
        {
            Version = Version.Parse(version),
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = isCompressed ? new PieceContent(Compressed(pieces)) : new PieceContent(pieces),
        };
        if (isCompressed)
            request.Content.Headers.ContentEncoding.Add("gzip");
        using HttpResponseMessage response = await _browser!.SendAsync(request, TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode
            ? await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
            : ((int)response.StatusCode).ToString();
    }

    private static ReadOnlyMemory<byte>[] Compressed(string[] pieces)
    {
        using MemoryStream whole = new();
        List<ReadOnlyMemory<byte>> compressed = [];
        using (GZipStream gzip = new(whole, CompressionLevel.Fastest))
        {
            foreach (string piece in pieces)
            {
                gzip.Write(Encoding.UTF8.GetBytes(piece));
                gzip.Flush();
                compressed.Add(whole.ToArray());
                whole.SetLength(0);
            }
        }
        // Closing the compressed stream writes its end and also closes the memory stream.
        compressed.Add(whole.ToArray());
        return [.. compressed];
    }
}
