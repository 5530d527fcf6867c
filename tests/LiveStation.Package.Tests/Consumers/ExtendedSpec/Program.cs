using LiveStation.Runtime;
using Studio.Generated;

var options = new ApiClientOptions { Zone = new ApiZone(new Uri(args[0]), "/api/v2", "KR") };
using var client = new LiveStationClient(new NcpCredentials(args[1], args[2]), options);
ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260302090000-yOga1");
Console.WriteLine($"{channel.ChannelName} is {channel.ChannelStatus}");
Console.WriteLine($"{channel.Owner ?? "nobody"} owns it, and {ChannelStatus.Archived} is a status");

try
{
    Pulse pulse = await client.Pulse.GetAsync("ls-20260302090000-yOga1");
    Console.WriteLine(pulse.Status == ChannelStatus.Ready);
}
catch (ApiErrorException refused)
{
    Console.WriteLine($"the emulator knows no pulse: {(int)refused.StatusCode}");
}
