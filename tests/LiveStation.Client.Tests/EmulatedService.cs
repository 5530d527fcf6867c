using LiveStation.Emulator;
using LiveStation.Emulator.Serving;

[assembly: AssemblyFixture(typeof(LiveStation.Client.Tests.EmulatedService))]

namespace LiveStation.Client.Tests;

/// <summary>One emulator for the whole test run, on a free local port, and clients that call it over HTTP.</summary>
public sealed class EmulatedService : IAsyncLifetime
{
    public EmulatorHost Emulator { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Emulator =
        await LiveStationEmulator.StartAsync(new EmulatorOptions { Examples = ExampleUse.Only });

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();

    public LiveStationClient Connect(ApiZone? zone = null) =>
        new(Emulator.Credentials, new ApiClientOptions { Zone = zone ?? Emulator.Zone });
}
