using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Emulated;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.State.LiveStation;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>Starts emulators with a stopped clock and fixed keys.</summary>
internal static class Emulators
{
    public static Task<EmulatorHost> StartAsync(
        ILiveStationHandlers? handlers = null,
        TestKeys? keys = null,
        TestClock? clock = null,
        bool requireRegionHeader = true,
        int maxRequestBodyBytes = 1024,
        ILoggerFactory? log = null)
    {
        EmulatorOptions options = Options(keys, clock, requireRegionHeader, maxRequestBodyBytes, log);
        return handlers is null
            ? LiveStationEmulator.StartAsync(options, TestContext.Current.CancellationToken)
            : LiveStationEmulator.StartAsync(handlers, options, TestContext.Current.CancellationToken);
    }

    /// <summary>Starts an emulator with other options.</summary>
    public static Task<EmulatorHost> StartAsync(EmulatorOptions options, IEmulatedState? state = null)
    {
        EmulatedApi api = new(
            LiveStationApi.Zones, LiveStationApi.Errors, routes => LiveStationRoutes.Map(routes, new Examples()))
        {
            Codes = LiveStationEmulator.Codes,
            Sentence = ErrorSentences.Of,
            Hooks = LiveStationHooks.All,
        };
        return EmulatorHost.StartAsync(api, options, TestContext.Current.CancellationToken, state);
    }

    /// <summary>Starts an emulator with a fake state.</summary>
    public static Task<EmulatorHost> StartAsync(FakeState state, TimeProvider? clock = null) =>
        StartAsync(new EmulatorOptions { Credentials = TestKeys.A.Credentials, TimeProvider = clock ?? new TestClock() }, state);

    /// <summary>Starts an emulator of a test's own API.</summary>
    public static Task<EmulatorHost> StartAsync(
        EmulatedApi api, TestKeys? keys = null, TestClock? clock = null, ExampleUse examples = ExampleUse.Only) =>
        EmulatorHost.StartAsync(api, Options(keys, clock, examples: examples), TestContext.Current.CancellationToken);

    private static EmulatorOptions Options(
        TestKeys? keys,
        TestClock? clock,
        bool requireRegionHeader = true,
        int maxRequestBodyBytes = 1024,
        ILoggerFactory? log = null,
        ExampleUse examples = ExampleUse.Only) => new()
        {
            Credentials = (keys ?? TestKeys.A).Credentials,
            TimeProvider = clock ?? new TestClock(),
            RequireRegionHeader = requireRegionHeader,
            MaxRequestBodyBytes = maxRequestBodyBytes,
            LoggerFactory = log,
            Examples = examples,
        };

    private sealed class Examples : ILiveStationHandlers;
}
