using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Tests;

/// <summary>The position of malformed JSON in bodies that arrive in pieces.</summary>
public sealed class MalformedBodyTests : IAsyncLifetime
{
    private const string Body =
        """
        {"channelName":"yoga","envType":"REAL","cdn":{"createCdn":true,"cdnType":"GLOBAL_EDGE","profileId":5120},
        "qualitySetId":3107,"useDvr":true,"timemachineMin":360,"record":{"type":"AUTO_UPLOAD"},"drm":{"siteId":"s","contentId":"c"}}
        """;

    private WebApplication? _app;
    private HttpClient? _browser;

    /// <summary>Each member, the text of its value in the body, and its path.</summary>
    public static TheoryData<string, string> Members => new()
    {
        { "\"yoga\"", "$.channelName" },
        { "\"REAL\"", "$.envType" },
        { "true,\"cdn", "$.cdn.createCdn" },
        { "\"GLOBAL_EDGE\"", "$.cdn.cdnType" },
        { "5120", "$.cdn.profileId" },
        { "3107", "$.qualitySetId" },
        { "true,\"time", "$.useDvr" },
        { "360", "$.timemachineMin" },
        { "\"AUTO_UPLOAD\"", "$.record.type" },
        { "\"s\"", "$.drm.siteId" },
        { "\"c\"", "$.drm.contentId" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_minimal_api_gets_the_path_of_the_member(string value, string path)
    {
        string malformed = Malformed(value);

        (await PostAsync("/one", malformed)).ShouldBe(path);
        (await PostAsync("/values", "[" + Body + "," + malformed + "]")).ShouldBe("$[1]" + path[1..]);
        (await PostAsync("/mine", "{\"note\":\"n\",\"request\":" + malformed + "}")).ShouldBe(path);
    }

    [Fact]
    public async Task A_well_formed_body_is_received_completely() =>
        (await PostAsync("/one", Body)).ShouldBe("yoga");

    [Fact]
    public async Task A_body_above_the_limit_is_read_while_it_arrives() =>
        (await PostAsync("/one", Body[..^1] + new string(' ', 300_000) + "}")).ShouldBe("yoga");

    [Fact]
    public async Task A_malformed_body_above_the_limit_has_its_path_only_when_it_arrived_in_time() =>
        (await PostAsync("/one", Malformed("5120") + new string(' ', 300_000))).ShouldBeOneOf("$", "$.cdn.profileId");

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        _app = builder.Build();
        _app.UseExceptionHandler(handler => handler.Run(async context =>
        {
            Exception? error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
            await context.Response.WriteAsync((error?.InnerException as JsonException)?.Path ?? error?.ToString() ?? "");
        }));
        _app.UseWholeJsonBodies(maxBytes: 100_000);
        _app.MapPost("/one", (CreateChannelRequest body) => body.ChannelName);
        _app.MapPost("/values", (ValueList<CreateChannelRequest> body) => body.Count.ToString());
        _app.MapPost("/mine", (Mine body) => body.Note);
        await _app.StartAsync();
        _browser = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _browser?.Dispose();
        await _app!.DisposeAsync();
    }

    private static string Malformed(string value)
    {
        int at = Body.IndexOf(value, StringComparison.Ordinal);
        return Body[..at] + "?" + Body[at..];
    }

    private async Task<string> PostAsync(string path, string body)
    {
        using PieceContent content = new(body[..^1], body[^1..]);
        using HttpResponseMessage answer = await _browser!.PostAsync(path, content, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private sealed record Mine(string Note, CreateChannelRequest Request);
}
