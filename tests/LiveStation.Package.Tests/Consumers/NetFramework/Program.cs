using System;
using System.Runtime.InteropServices;
using LiveStation.Runtime;
using Studio.Generated;

var options = new ApiClientOptions { Zone = new ApiZone(new Uri(args[0]), "/api/v2", "KR") };
using var client = new LiveStationClient(new NcpCredentials(args[1], args[2]), options);
ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260302090000-yOga1");
Console.WriteLine($"{channel.ChannelName} is {channel.ChannelStatus}");
ReStreamChannel renamed = channel with { ChannelName = "evening_yoga" };
Console.WriteLine(renamed.ChannelName + ", " + RuntimeInformation.FrameworkDescription);
