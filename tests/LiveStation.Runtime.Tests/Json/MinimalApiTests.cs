using System.Text;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Generated types of the user's assembly in a web app that resolves them only through their codecs.</summary>
public sealed class MinimalApiTests
{
    [Fact]
    public async Task A_minimal_api_accepts_and_returns_types_that_codecs_resolve()
    {
        await using WebApplication app = await StartAsync();
        using HttpClient browser = new() { BaseAddress = new Uri(app.Urls.First()) };
        using StringContent alert = new("""{"threshold":3,"z":1.50}""", Encoding.UTF8, "application/json");

        using HttpResponseMessage channel = await browser.PostAsync("channel", alert, Calls.Token);
        using HttpResponseMessage list = await browser.PostAsync("list", alert, Calls.Token);

        (await channel.Content.ReadAsStringAsync(Calls.Token)).ShouldContain("""[{"threshold":3,"z":1.50}]""");
        (await list.Content.ReadAsStringAsync(Calls.Token))
            .ShouldBe("""[{"threshold":3,"z":1.50},{"threshold":3,"z":1.50}]""");
    }

    private static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            IList<IJsonTypeInfoResolver> chain = json.SerializerOptions.TypeInfoResolverChain;
            chain.Clear();
            chain.Add(SampleAlertJson.Instance);
            chain.Add(SampleChannelJson.Instance);
        });
        WebApplication app = builder.Build();
        app.MapPost("/channel", (SampleAlert alert) => new SampleChannel { Steps = [alert] });
        app.MapPost("/list", (SampleAlert alert) => new List<SampleAlert> { alert, alert });
        await app.StartAsync(Calls.Token);
        return app;
    }
}
