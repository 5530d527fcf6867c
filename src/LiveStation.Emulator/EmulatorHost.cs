using System.Net;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.State;
using LiveStation.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LiveStation.Emulator;

/// <summary>A running emulator. It listens on the loopback address only, and stops when disposed.</summary>
public sealed class EmulatorHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private bool _isStopped;

    private EmulatorHost(
        WebApplication app, IReadOnlyList<ApiZone> realZones, NcpCredentials credentials, FaultPlan faults)
    {
        _app = app;
        Credentials = credentials;
        Faults = faults;
        BaseAddress = new Uri(app.Urls.Single());
        Zones = [.. realZones.Select(zone => new ApiZone(BaseAddress, zone.PathPrefix, zone.RegionCode))];
    }

    /// <summary>The scheme, address and port on which the emulator listens.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The default zone, with the address of this emulator.</summary>
    public ApiZone Zone => Zones[0];

    /// <summary>All zones, with the address of this emulator, in the order of the spec.</summary>
    public IReadOnlyList<ApiZone> Zones { get; }

    /// <summary>The key pair that the emulator accepts.</summary>
    public NcpCredentials Credentials { get; }

    /// <summary>Whether calls without a signature are accepted.</summary>
    internal bool AllowsUnsigned { get; private init; }

    /// <summary>The faults to inject. More can be added while the emulator runs.</summary>
    public FaultPlan Faults { get; }

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
            await _app.DisposeAsync();
        }
    }

    /// <summary>Starts an emulator of an API.</summary>
    /// <exception cref="IOException">The port is in use, or the operating system denies access to it.</exception>
    internal static async Task<EmulatorHost> StartAsync(
        EmulatedApi api, EmulatorOptions options, CancellationToken cancellationToken)
    {
        NcpCredentials credentials = options.Credentials ?? MadeUpKeys.Pair();
        ILogger log = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger("LiveStation.Emulator");
        ErrorResponses errors = new(api.Errors, api.Sentence);
        GatewaySettings settings = new(
            credentials,
            options.AllowUnsigned,
            options.TimeProvider,
            options.MaxRequestBodyBytes,
            options.CheckRegion,
            options.RequireRegionHeader)
        {
            Examples = options.Examples,
            State = new StateSettings
            {
                TimeProvider = options.TimeProvider,
                Seed = options.Seed,
                UnknownDuration = options.StateDelay,
                UnknownDurations = options.StateDelays,
                Hooks = api.Hooks,
            },
        };
        EmulatedGateway gateway = new(api, settings, errors, log);
        WebApplication app = Build(options);
        EmulatorEndpoint endpoint = new(gateway, errors, options, log, app.Lifetime.ApplicationStopping);
        app.Run(endpoint.HandleAsync);
        try
        {
            await Listening.BeginAsync(app, options.Port, cancellationToken);
            return new EmulatorHost(app, api.Zones, credentials, options.Faults) { AllowsUnsigned = options.AllowUnsigned };
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static WebApplication Build(EmulatorOptions options)
    {
        // The empty builder: settings, environment and command line of the surrounding program must not affect the emulator.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The gateway has its own limit, and its own response to a larger body.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        return builder.Build();
    }
}
