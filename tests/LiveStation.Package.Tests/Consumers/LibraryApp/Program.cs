using LiveStation.Runtime;
using Relay;

var options = new ApiClientOptions { Zone = new ApiZone(new Uri(args[0]), "/api/v2", "KR") };
var credentials = new NcpCredentials(args[1], args[2]);

using var ready = new LiveStation.LiveStationClient(credentials, options);
LiveStation.ReStreamChannel channel = await ready.ReStream.GetAsync("ls-20260302090000-yOga1");
Console.WriteLine(Renaming.Rename(channel, "evening_yoga").ChannelName);

using var generated = new Relay.Station.LiveStationClient(credentials, options);
Console.WriteLine(await Naming.NameAsync(generated, "ls-20260302090000-yOga1"));
