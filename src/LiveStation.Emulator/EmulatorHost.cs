using System.Net;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Serving;
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

    /// <summary>Scheme, address and port it listens on.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The default zone, at this emulator's address.</summary>
    public ApiZone Zone => Zones[0];

    /// <summary>All zones, at this emulator's address, in the order of the spec.</summary>
    public IReadOnlyList<ApiZone> Zones { get; }

    /// <summary>The key pair it accepts.</summary>
    public NcpCredentials Credentials { get; }

    /// <summary>What is to go wrong; may be added to while it runs.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The zone at this emulator's address that stands for a real one.</summary>
    /// <param name="zone">A zone of the API, such as a generated one.</param>
    /// <exception cref="ArgumentException">The API has no zone with this prefix and region.</exception>
    public ApiZone ZoneFor(ApiZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Zones.FirstOrDefault(own => own.PathPrefix == zone.PathPrefix && own.RegionCode == zone.RegionCode)
            ?? throw new ArgumentException(
                $"The emulator serves no zone {zone.PathPrefix} ({zone.RegionCode}).", nameof(zone));
    }

    /// <summary>Stops listening, and waits up to two seconds for calls under way. Harmless when repeated.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isStopped, true))
            return;
        // Disposing alone would cut off the calls under way, and not tell slow ones that it is over.
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
    /// <exception cref="IOException">The port is taken, or the system refuses it.</exception>
    internal static async Task<EmulatorHost> StartAsync(
        EmulatedApi api, EmulatorOptions options, CancellationToken cancellationToken)
    {
        NcpCredentials credentials = options.Credentials ?? MadeUpKeys.Pair();
        ILogger log = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger("LiveStation.Emulator");
        ErrorResponses errors = new(api.Errors, api.Sentence);
        GatewaySettings settings = new(
            credentials, options.TimeProvider, options.MaxRequestBodyBytes, options.CheckRegion, options.RequireRegionHeader);
        EmulatedGateway gateway = new(api, settings, errors, log);
        WebApplication app = Build(options);
        EmulatorEndpoint endpoint = new(gateway, errors, options, log, app.Lifetime.ApplicationStopping);
        app.Run(endpoint.HandleAsync);
        try
        {
            await Listening.BeginAsync(app, options.Port, cancellationToken);
            return new EmulatorHost(app, api.Zones, credentials, options.Faults);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static WebApplication Build(EmulatorOptions options)
    {
        // The empty builder: settings, environment and command line of the program around us must not move us.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The gateway has its own limit, and its own answer to what is larger.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        return builder.Build();
    }
}
