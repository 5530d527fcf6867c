using LiveStation;
using LiveStation.Extensions;

WebApplicationBuilder builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Configuration["LiveStation:Endpoint"] = args[0];
builder.Configuration["LiveStation:AccessKey"] = args[1];
builder.Configuration["LiveStation:SecretKey"] = args[2];
builder.Services.AddLiveStationClient();
builder.Services.AddHealthChecks().AddLiveStation();

await using WebApplication app = builder.Build();
app.MapGet("/channels/{id}", async (string id, ILiveStationClient live) => (await live.ReStream.GetAsync(id)).ChannelName);
app.MapHealthChecks("/health");
await app.StartAsync();

using var browser = new HttpClient();
Console.WriteLine(await browser.GetStringAsync(app.Urls.Single() + "/channels/ls-20260302090000-yOga1"));
Console.WriteLine(await browser.GetStringAsync(app.Urls.Single() + "/health"));
