using System.Text.Json;
using Concert.Web.Generated;
using LiveStation.AspNetCore;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddOpenApi(options => options.AddLiveStationSchemas());

await using WebApplication app = builder.Build();
app.UseWholeJsonBodies();
app.MapOpenApi();
app.MapPost("/channels", (CreateChannelRequest request) => request.ChannelName);
await app.StartAsync();

using var browser = new HttpClient();
using JsonDocument document = JsonDocument.Parse(await browser.GetStringAsync(app.Urls.Single() + "/openapi/v1.json"));
foreach (JsonProperty schema in document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject())
    Console.WriteLine($"{schema.Name}: {string.Join(", ", schema.Value.GetProperty("required").EnumerateArray())}");
