using System.IO.Compression;
#if !NETSTANDARD_BUILD
using System.Net;
#endif
using System.Text;
using LiveStation.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace LiveStation.Runtime.Tests.Http;

public sealed class KestrelTests
{
    [Fact]
    public async Task A_real_server_receives_the_content_type_of_get_and_delete_and_no_body()
    {
        List<string> seen = [];
        await using WebApplication server = await StartAsync(async context =>
        {
            seen.Add(context.Request.Method + " " + context.Request.ContentType + " " + context.Request.ContentLength);
            context.Response.Headers["x-ncp-trace-id"] = "trace1";
            await context.Response.WriteAsync(SampleApi.GoodBody, context.RequestAborted);
        });
        using ApiTransport transport = new(
            SampleApi.Profile, SampleApi.Credentials, SampleApi.At(new Uri(server.Urls.First())));

        await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token);
        ApiResponse<SampleAlert> response =
            await transport.SendWithResponseAsync(SampleApi.Delete.At("a-1"), Calls.Token);

        seen.ShouldBe(["GET application/json 0", "DELETE application/json 0"]);
        response.TraceId.ShouldBe("trace1");
    }

    [Fact]
    public async Task Many_calls_at_once_share_a_transport()
    {
        await using WebApplication server = await StartAsync(context => context.Response.WriteAsync(
            "{\"content\":{\"threshold\":" + context.Request.Path.Value!.Split('/')[^1] + "}}",
            context.RequestAborted));
        using ApiTransport transport = new(
            SampleApi.Profile, SampleApi.Credentials, SampleApi.At(new Uri(server.Urls.First())));

        SampleAlert[] alerts = await Task.WhenAll(Enumerable.Range(1, 40).Select(
            i => transport.SendAsync(SampleApi.Get.At("" + i), Calls.Token)));

        alerts.Select(alert => alert.Threshold).ShouldBe(Enumerable.Range(1, 40));
    }

    [Fact]
    public async Task A_compressed_body_is_unpacked_and_its_bound_is_that_of_the_unpacked_bytes()
    {
        await using WebApplication server = await StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using GZipStream packed = new(context.Response.Body, CompressionLevel.Fastest);
            await packed.WriteAsync(Encoding.UTF8.GetBytes(SampleApi.GoodBody + new string(' ', 100_000)));
        });
        ApiClientOptions options = SampleApi.At(new Uri(server.Urls.First()));
        using ApiTransport whole = new(SampleApi.Profile, SampleApi.Credentials, options);
        options.MaxResponseBodyBytes = 50_000;
        using ApiTransport bounded = new(SampleApi.Profile, SampleApi.Credentials, options);

        (await whole.SendAsync(SampleApi.Get.At("a-1"), Calls.Token)).Threshold.ShouldBe(30);
        await Should.ThrowAsync<ApiFormatException>(() => bounded.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));
    }

#if !NETSTANDARD_BUILD
    [Fact]
    public async Task The_calls_of_a_given_client_can_share_a_connection_of_HTTP_2()
    {
        List<string> seen = [];
        await using WebApplication server = await StartAsync(
            async context =>
            {
                seen.Add(context.Request.Protocol + " " + context.Connection.Id);
                context.Response.ContentLength = SampleApi.GoodBody.Length;
                await context.Response.WriteAsync(SampleApi.GoodBody, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            },
            HttpProtocols.Http2);
        using HttpClient client = new()
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using ApiTransport transport = new(
            SampleApi.Profile, client, SampleApi.Credentials, SampleApi.At(new Uri(server.Urls.First())));

        for (int i = 0; i < 3; i++)
            (await transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token)).Threshold.ShouldBe(30);

        seen.Count.ShouldBe(3);
        seen.Distinct().ShouldHaveSingleItem().ShouldStartWith("HTTP/2 ");
    }
#endif

    private static async Task<WebApplication> StartAsync(
        RequestDelegate handler, HttpProtocols protocols = HttpProtocols.Http1)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(
            kestrel => kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = protocols));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication server = builder.Build();
        server.Run(handler);
        await server.StartAsync(Calls.Token);
        return server;
    }
}
