using LiveStation.Wire.Tests.Flavours;

namespace LiveStation.Wire.Tests.Support;

/// <summary>The server that all examples are sent to. Afterwards, everything that the flavours started is stopped.</summary>
public sealed class WireFixture : IAsyncDisposable
{
    internal RecordingServer Server { get; } = new();

    public async ValueTask DisposeAsync()
    {
        foreach (IWireFlavour flavour in WireFlavours.All)
            await flavour.DisposeAsync();
        await Server.DisposeAsync();
    }
}
