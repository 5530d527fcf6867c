using Coast.Generated;
using LiveStation;
using LiveStation.Extensions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
foreach (string section in (string[])["LiveStation", "LiveStation:second", "Harbour"])
{
    builder.Configuration[section + ":Endpoint"] = args[0];
    builder.Configuration[section + ":AccessKey"] = args[1];
    builder.Configuration[section + ":SecretKey"] = args[2];
}

builder.Services.AddLiveStationClient();
builder.Services.AddKeyedLiveStationClient("second");
builder.Services
    .AddApiClient<IHarbourClient>("Harbour", (http, credentials, options) => new HarbourClient(http, credentials, options))
    .AddZone("public", HarbourZones.Public)
    .AddGroup(client => client.Ferries);
builder.Services.AddHealthChecks().AddLiveStation();

using IHost host = builder.Build();
await host.StartAsync();
IReStreamClient reStream = host.Services.GetRequiredService<IReStreamClient>();
ReStreamChannel channel = await reStream.GetAsync("ls-20260302090000-yOga1");
Console.WriteLine($"called: {channel.ChannelName} is {channel.ChannelStatus}");

ILiveStationClient second = host.Services.GetRequiredKeyedService<ILiveStationClient>("second");
Console.WriteLine($"second: {(await second.ReStream.GetAsync("ls-20260302090000-yOga1")).ChannelName}");

IFerriesClient ferries = host.Services.GetRequiredService<IFerriesClient>();
Console.WriteLine($"own: {ReferenceEquals(ferries, host.Services.GetRequiredService<IHarbourClient>().Ferries)}");

HealthReport health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
Console.WriteLine($"health: {health.Status}");
await host.StopAsync();

HostApplicationBuilder incomplete = Host.CreateApplicationBuilder();
incomplete.Logging.ClearProviders();
incomplete.Configuration["LiveStation:AccessKey"] = args[1];
incomplete.Services.AddLiveStationClient();
using IHost refused = incomplete.Build();
try
{
    await refused.StartAsync();
}
catch (OptionsValidationException exception)
{
    Console.WriteLine(exception.Message);
}
