using LiveStation.Emulator.Clocks;
using LiveStation.Emulator.Control.Callbacks;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Control.Scenarios;
using LiveStation.Emulator.Emulated;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.Journal;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LiveStation.Emulator;

/// <summary>A running emulator. It listens on the loopback address, unless the options specify another, and stops when disposed.</summary>
public sealed class EmulatorHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly EmulatorParts _parts;

    private bool _isStopped;

    private EmulatorHost(WebApplication app, EmulatorParts parts, Uri address, NcpCredentials credentials)
    {
        _app = app;
        _parts = parts;
        Credentials = credentials;
        BaseAddress = address;
        Zones = [.. parts.Api.Zones.Select(zone => ApiZone.AllowingHttpTo(address.Host, address, zone.PathPrefix, zone.RegionCode))];
    }

    /// <summary>The scheme, address and port on which the emulator listens.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The default zone, with the address of this emulator.</summary>
    public ApiZone Zone => Zones[0];

    /// <summary>All zones, with the address of this emulator, in the order of the spec.</summary>
    public IReadOnlyList<ApiZone> Zones { get; }

    /// <summary>The first key pair that the emulator accepts.</summary>
    public NcpCredentials Credentials { get; }

    /// <summary>The emulator's clock. A test can move it instead of waiting.</summary>
    public ControlledClock Clock => _parts.Clock;

    /// <summary>The address of the status page. The routes of the control plane have the same prefix.</summary>
    public Uri ControlAddress => new(BaseAddress, "/_emulator/");

    /// <summary>Whether calls without a signature are accepted.</summary>
    internal bool AllowsUnsigned { get; private init; }

    /// <summary>The faults to inject. More can be added while the emulator runs.</summary>
    public FaultPlan Faults => _parts.Faults;

    /// <summary>The scenario that filled the state; null if there is none.</summary>
    internal PlayedScenario? Played => _parts.Player.Played;

    /// <summary>The log of requests.</summary>
    internal RequestRing Requests => _parts.Requests;

    /// <summary>Returns the zone at this emulator's address that corresponds to a zone of the real API.</summary>
    /// <param name="zone">A zone of the API, such as a generated one.</param>
    /// <exception cref="ArgumentException">The API has no zone with this prefix and region.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public ApiZone ZoneFor(ApiZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Zones.FirstOrDefault(own => own.PathPrefix == zone.PathPrefix && own.RegionCode == zone.RegionCode)
            ?? throw new ArgumentException(
                $"The emulator has no zone {zone.PathPrefix} ({zone.RegionCode}).", nameof(zone));
    }

    /// <summary>Starts the pretended encoder of a channel. The channel is then on air, and its events and recordings follow.</summary>
    /// <param name="channelId">The ID of a live channel or re-stream channel of any account and zone.</param>
    /// <exception cref="InvalidOperationException">No such channel exists, or its state does not allow a stream.</exception>
    public void StartEncoder(string channelId) => _parts.Encode(new EncoderCommand(channelId, IsStart: true));

    /// <summary>Stops the pretended encoder of a channel. The broadcast ends.</summary>
    /// <param name="channelId">The ID of a live channel or re-stream channel of any account and zone.</param>
    /// <exception cref="InvalidOperationException">No such channel exists, or its encoder is not on.</exception>
    public void StopEncoder(string channelId) => _parts.Encode(new EncoderCommand(channelId, IsStart: false));

    /// <summary>
    /// Stops listening, and waits at most 2 seconds for running calls. This method can be called more than once.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isStopped, true))
            return;
        // Disposing alone would abort the running calls, and would not notify slow ones that the emulator is stopping.
        try
        {
            await _app.StopAsync();
        }
        finally
        {
            _parts.Dispose();
            await _app.DisposeAsync();
        }
    }

    /// <summary>Starts an emulator of an API.</summary>
    /// <exception cref="ArgumentException">
    /// The options name a scenario or a transition that does not exist, or an access key twice, or a data file without a state.
    /// </exception>
    /// <exception cref="IOException">
    /// The port or the data file is in use, the operating system denies access to it, or the file is not a data file.
    /// </exception>
    internal static async Task<EmulatorHost> StartAsync(
        EmulatedApi api, EmulatorOptions options, CancellationToken cancellationToken, IEmulatedState? state = null)
    {
        NcpCredentials credentials = options.Credentials ?? MadeUpKeys.Pair();
        NcpCredentials[] all = [credentials, .. options.MoreCredentials];
        Check(options, all);
        ILogger log = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger("LiveStation.Emulator");
        ErrorResponses errors = new(api.Errors, api.Sentence);
        ControlledClock clock = new(options.TimeProvider);
        StateCallbacks callbacks = new();
        EmulatedGateway gateway = new(api, SettingsOf(api, options, all, clock, callbacks), errors, log);
        if (gateway.Worlds?.Journal is { } journal)
        {
            log.Loaded(journal);
            journal.NotRewritten += exception => log.NotRewritten(exception.Message);
            Resume(clock, gateway.Worlds);
        }
        // Only a data file can contain resources here. A scenario must not be added again at each restart.
        bool isEmpty = gateway.Worlds is not { IsEmpty: false };
        IEmulatedState kept = state ?? StateOf(gateway, credentials.AccessKey, api.Zones[0]);
        EmulatorParts parts = new(api, options, gateway, clock, credentials.AccessKey, kept, state as ICallbackSource ?? callbacks);
        WebApplication app = Build(options);
        app.Run(new EmulatorEndpoint(parts, errors, log, app.Lifetime.ApplicationStopping).HandleAsync);
        try
        {
            // Before it listens: a caller that finds the emulator finds the whole scenario.
            await PlayAsync(parts, options.Scenario, isEmpty, cancellationToken);
            await Listening.BeginAsync(app, options.Address, options.Port, cancellationToken);
            Uri address = Listening.Reachable(new Uri(app.Urls.Single()));
            parts.ControlAt(address);
            return new EmulatorHost(app, parts, address, credentials) { AllowsUnsigned = options.AllowUnsigned };
        }
        catch
        {
            parts.Dispose();
            await app.DisposeAsync();
            throw;
        }
    }

    // A clock that was moved before the restart does not go back: otherwise what is new would be older than what was saved.
    private static void Resume(ControlledClock clock, ResourceWorlds worlds)
    {
        DateTimeOffset latest = worlds.All.Select(world => world.World.Now).DefaultIfEmpty().Max();
        if (latest > clock.GetUtcNow())
            clock.Set(latest);
    }

    private static void Check(EmulatorOptions options, NcpCredentials[] keys)
    {
        if (keys.DistinctBy(pair => pair.AccessKey).Count() < keys.Length)
            throw new ArgumentException("The key pairs must have different access keys.", nameof(options));
        if (options is { DataFile: not null, Examples: ExampleUse.Only })
        {
            throw new ArgumentException(
                "An emulator that responds only with examples (--examples only) has no state that a data file (--data) could keep. "
                + "Omit one of the two options.",
                nameof(options));
        }
    }

    private static IEmulatedState StateOf(EmulatedGateway gateway, string accessKey, ApiZone zone)
    {
        if (gateway is not { Worlds: { } worlds, Description: { } description })
            return new NoState();
        return new EmulatedWorlds(worlds, description, accessKey, zone.RegionCode);
    }

    private static async Task PlayAsync(EmulatorParts parts, string? name, bool isEmpty, CancellationToken cancellationToken)
    {
        if (name is null)
            return;
        try
        {
            Scenario scenario = ScenarioBook.Find(name);
            if (!isEmpty)
                return;
            await parts.Player.PlayAsync(scenario, name, cancellationToken);
            parts.Actions.Add(ScenarioPlayer.Action(name));
        }
        catch (ScenarioFailure failure)
        {
            throw new ArgumentException(failure.Message, nameof(name));
        }
    }

    private static GatewaySettings SettingsOf(
        EmulatedApi api, EmulatorOptions options, NcpCredentials[] keys, ControlledClock clock, StateCallbacks callbacks) => new(
        keys,
        options.AllowUnsigned,
        clock,
        options.MaxRequestBodyBytes,
        options.CheckRegion,
        options.RequireRegionHeader)
    {
        Examples = options.Examples,
        DataFile = options.DataFile,
        IsOpen = options.IsOpen,
        State = new StateSettings
        {
            TimeProvider = clock,
            Seed = options.Seed,
            UnknownDuration = options.TransitionTime,
            UnknownDurations = options.TransitionTimes,
            Events = callbacks,
            Hooks = api.Hooks,
        },
    };

    private static WebApplication Build(EmulatorOptions options)
    {
        // The empty builder: settings, environment and command line of the surrounding program must not affect the emulator.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The gateway has its own limit, and its own response to a larger body.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        return builder.Build();
    }
}
