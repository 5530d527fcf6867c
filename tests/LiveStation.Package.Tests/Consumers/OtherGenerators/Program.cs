using System.Text.Json;
using LiveStation.Runtime;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Refit;
using Studio;
using Studio.Generated;

var address = new Uri(args[0]);
var zone = new ApiZone(new Uri(address.GetLeftPart(UriPartial.Authority)), "", "KR");
using var http = new HttpClient(new NcpSigningHandler(new NcpCredentials(args[1], args[2]), zone)
{
    InnerHandler = new HttpClientHandler { AllowAutoRedirect = false },
})
{
    BaseAddress = address,
};
IChannels channels = RestService.For<IChannels>(http, new RefitSettings(new SystemTextJsonContentSerializer(
    new JsonSerializerOptions { TypeInfoResolver = AppJson.Default })));
ReStreamChannel channel = (await channels.GetAsync("ls-20260302090000-yOga1")).Content;
Console.WriteLine($"Refit: {channel.ChannelName}");

string json = JsonSerializer.Serialize(channel, AppJson.Default.ReStreamChannel);
Console.WriteLine($"alone: {JsonSerializer.Deserialize(json, AppJson.Default.ReStreamChannel) == channel}");
var byName = new Dictionary<string, ReStreamChannel> { [channel.ChannelName] = channel };
string dictionary = JsonSerializer.Serialize(byName, AppJson.Default.DictionaryStringReStreamChannel);
Console.WriteLine($"dictionary: {JsonSerializer.Deserialize(dictionary, AppJson.Default.DictionaryStringReStreamChannel)!.Single().Value == channel}");

using (ILoggerFactory factory = LoggerFactory.Create(builder => builder.AddSimpleConsole(console => console.SingleLine = true)))
    Log.IsNow(factory.CreateLogger("logged"), channel.ChannelName, channel.ChannelStatus.Known!.Value);

ValidateOptionsResult result = new StudioOptionsValidator().Validate(null, new StudioOptions { Wanted = ChannelStatus.Creating });
Console.WriteLine($"options: {result.Failed}");
