using LiveStation.Emulator;
using LiveStation.Emulator.Faults;

namespace LiveStation.Client.Tests.Readme;

/// <summary>What the emulator's page shows as a test of one's own.</summary>
internal static class EmulatedCall
{
    public static async Task<ReStreamChannel> MakeAsync()
    {
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync();
        using LiveStationClient client = new(emulator.Credentials, new ApiClientOptions { Zone = emulator.Zone });
        emulator.Faults.Add(Fault.Slow(TimeSpan.FromMilliseconds(5)));
        return await client.ReStream.GetAsync("ls-20260820140000-hAn22");
    }
}
