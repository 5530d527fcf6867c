using LiveStation.Emulator;
using LiveStation.Emulator.Serving;

namespace LiveStation.Mcp.Tests.Support;

/// <summary>An emulator, and sessions that call it.</summary>
public sealed class Emulated : IAsyncLifetime
{
    private readonly Dictionary<object, McpSession> _sessions = [];

    internal EmulatorHost Emulator { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Emulator = await LiveStationEmulator.StartAsync(
        new EmulatorOptions { Examples = ExampleUse.Only, TimeProvider = new ExampleClock() }, TestContext.Current.CancellationToken);

    /// <summary>Returns the session with these options; it is started once.</summary>
    internal async Task<McpSession> SessionAsync(ApiToolOptions options, ApiZone? zone = null)
    {
        object key = (options, zone?.RegionCode + zone?.PathPrefix);
        if (!_sessions.TryGetValue(key, out McpSession? session))
        {
            _sessions.Add(key, session = await McpSession.StartAsync(
                Emulator.Credentials,
                new ApiClientOptions
                {
                    Zone = Emulator.ZoneFor(zone ?? LiveStationZones.Public),
                    TimeProvider = new ExampleClock(),
                    Language = options.Language,
                    Retry = RetryOptions.None,
                },
                options,
                TestContext.Current.CancellationToken));
        }
        return session;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (McpSession session in _sessions.Values)
            await session.DisposeAsync();
        await Emulator.DisposeAsync();
    }
}
