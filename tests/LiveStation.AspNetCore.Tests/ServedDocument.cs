using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Tests;

/// <summary>The OpenAPI document of a minimal API, served on a loopback port.</summary>
internal static class ServedDocument
{
    public static async Task<JsonObject> ReadAsync(Action<WebApplication> map, Action<OpenApiOptions> configure)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOpenApi(configure);
        await using WebApplication app = builder.Build();
        app.MapOpenApi();
        map(app);
        CancellationToken token = TestContext.Current.CancellationToken;
        await app.StartAsync(token);
        using HttpClient browser = new() { BaseAddress = new Uri(app.Urls.Single()) };
        string text = await browser.GetStringAsync("openapi/v1.json", token);
        return JsonNode.Parse(text)!.AsObject();
    }

    public static JsonObject Components(this JsonObject document) => document["components"]!["schemas"]!.AsObject();

    public static JsonObject Body(this JsonObject document, string path) =>
        document["paths"]![path]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!.AsObject();

    public static JsonObject Parameter(this JsonObject document, string path, string name) =>
        document["paths"]![path]!["get"]!["parameters"]!.AsArray()
            .Single(parameter => parameter!["name"]!.GetValue<string>() == name)!["schema"]!.AsObject();

    public static string Ref(this JsonNode schema) =>
        schema["$ref"]!.GetValue<string>().Split('/')[^1];
}
