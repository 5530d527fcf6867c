using LiveStation.Runtime;

var options = new ApiClientOptions { Zone = new ApiZone(new Uri(args[0]), "/api/v2", "KR") };
var credentials = new NcpCredentials(args[1], args[2]);
using var station = new Studio.Generated.LiveStationClient(credentials, options);
using var harbour = new Studio.Generated.Harbour.HarbourClient(credentials, options);

Console.WriteLine((await station.ReStream.GetAsync("ls-20260302090000-yOga1")).ChannelName);
Console.WriteLine(harbour.Ferries.GetType().FullName);
