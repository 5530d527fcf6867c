using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace LiveStation.Runtime.Tests.Interplay;

/// <summary>Values in routes and queries of minimal APIs.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("/PUBLISH?other=NEWER&key=k&extra=1.50", "PUBLISHING NEWER k 1.50")]
    [InlineData("/NEWER?other=CREATING&key=k%20k&extra=%7B%7D", "NEWER CREATING k k {}")]
    [InlineData("/CREATING?key=k&extra=null", "CREATING  k null")]
    public async Task Routes_and_queries_are_parsed(string path, string expected)
    {
        await using WebApplication app = await StartAsync();
        using HttpClient browser = new() { BaseAddress = new Uri(app.Urls.First()) };

        (await browser.GetStringAsync(path, Calls.Token)).ShouldBe(expected);
    }

    private static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.MapGet("/{status}", (Open<SampleStatus> status, Open<SampleStatus>? other, Secret key, RawJson extra) =>
            string.Join(' ', Text(status), Text(other ?? default), key.Reveal(), extra.ToElement().GetRawText()));
        await app.StartAsync(Calls.Token);
        return app;
    }

    private static string? Text(Open<SampleStatus> status) => SampleStatusJson.Codec.ToText(status);
}
