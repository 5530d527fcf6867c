using LiveStation.Emulator;
using LiveStation.Emulator.Faults;

namespace LiveStation.Client.Tests.Readme;

/// <summary>The example of the emulator's page for a user's test.</summary>
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
