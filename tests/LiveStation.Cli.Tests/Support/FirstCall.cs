using LiveStation.Runtime;

namespace LiveStation.Cli.Tests.Support;

/// <summary>The first call of the pages. It is compiled but not run, because it would call the real service.</summary>
internal static class FirstCall
{
    public static async Task MakeAsync(string accessKey, string secretKey)
    {
        using var client = new LiveStationClient(new NcpCredentials(accessKey, secretKey));
        ReStreamChannel channel = await client.ReStream.GetAsync("ls-20260820140000-hAn22");
        Console.WriteLine($"{channel.ChannelName}: {channel.ChannelStatus} to {channel.PlatformCount} platforms");
    }
}
