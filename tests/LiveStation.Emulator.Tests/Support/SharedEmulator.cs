namespace LiveStation.Emulator.Tests.Support;

/// <summary>One emulator for tests that only send requests, with its clock at the time of the examples.</summary>
public sealed class SharedEmulator : IAsyncLifetime
{
    public EmulatorHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        TestClock clock = new() { Milliseconds = SpecExample.Moment.ToUnixTimeMilliseconds() };
        Host = await Emulators.StartAsync(clock: clock, maxRequestBodyBytes: 4096);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
