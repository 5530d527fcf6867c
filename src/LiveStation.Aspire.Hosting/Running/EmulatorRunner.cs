using System.Collections.Immutable;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using LiveStation.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>Runs the emulator of a resource in the process of the app host.</summary>
/// <param name="resource">The resource.</param>
/// <param name="keys">The key pair of the emulator.</param>
/// <param name="address">Receives the address of the emulator.</param>
/// <param name="options">The options of the user.</param>
/// <param name="folder">The folder of the app host, for relative paths.</param>
internal sealed class EmulatorRunner(
    LiveStationResource resource, EmulatorKeys keys, EmulatorAddress address, LiveStationEmulatorOptions options, string folder)
    : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private EmulatorHost? _emulator;
    private int? _port;

    /// <summary>Calls the control plane of the emulator.</summary>
    public EmulatorControl Control { get; } = new(address);

    /// <summary>The number of the rule that lets requests fail; null if there is none.</summary>
    public int? FailureRule { get; set; }

    /// <summary>Starts the emulator after the resources for which it waits, unless users start it in the dashboard.</summary>
    /// <param name="services">The services of the app host.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    public async Task InitializeAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        ResourceStates states = new(resource, services);
        if (resource.Annotations.OfType<ExplicitStartupAnnotation>().Any())
        {
            await states.PublishAsync(KnownResourceStates.NotStarted);
            return;
        }
        await states.PublishAsync(KnownResourceStates.Starting);
        try
        {
            await states.PublishBeforeStartAsync(cancellationToken);
        }
        catch (DistributedApplicationException exception)
        {
            await FailAsync(states, LogOf(services), exception.Message);
            return;
        }
        await StartAsync(services, cancellationToken);
    }

    /// <summary>Starts the emulator. If it cannot start, the state says so, and the log says why.</summary>
    /// <param name="services">The services of the app host.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    /// <returns>Whether the emulator is running.</returns>
    public async Task<bool> StartAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await AloneAsync(() => _emulator is null ? BeginAsync(services, cancellationToken) : Task.CompletedTask);
        return _emulator is not null;
    }

    /// <summary>Stops the emulator. Its state is lost, unless there is a data file.</summary>
    /// <param name="services">The services of the app host.</param>
    public Task StopAsync(IServiceProvider services) => AloneAsync(async () =>
    {
        if (_emulator is null)
            return;
        ResourceStates states = new(resource, services);
        await states.PublishAsync(KnownResourceStates.Stopping);
        await DisposeEmulatorAsync();
        LogOf(services).Stopped();
        await states.PublishEndAsync(KnownResourceStates.Finished);
    });

    /// <summary>Stops the emulator because the app host stops.</summary>
    public Task CloseAsync() => AloneAsync(DisposeEmulatorAsync);

    /// <inheritdoc />
    public void Dispose()
    {
        Control.Dispose();
        _oneAtATime.Dispose();
    }

    private async Task BeginAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        ILogger log = LogOf(services);
        ResourceStates states = new(resource, services);
        await states.PublishAsync(KnownResourceStates.Starting);
        try
        {
            _emulator = await LiveStationEmulator.StartAsync(OptionsFor(log), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await states.PublishEndAsync(KnownResourceStates.Finished);
            throw;
        }
        catch (Exception exception) when (exception is ArgumentException or IOException)
        {
            await FailAsync(states, log, exception.Message);
            return;
        }
        _port = _emulator.BaseAddress.Port;
        address.Set(_emulator.BaseAddress);
        log.Started(_emulator.BaseAddress, _emulator.ControlAddress);
        await states.PublishRunningAsync(Urls(_emulator), Properties(_emulator));
    }

    private async Task FailAsync(ResourceStates states, ILogger log, string reason)
    {
        log.CouldNotStart(reason);
        address.Fail(reason);
        await states.PublishEndAsync(KnownResourceStates.FailedToStart);
    }

    private async Task AloneAsync(Func<Task> change)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            await change();
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private async Task DisposeEmulatorAsync()
    {
        if (_emulator is null)
            return;
        await _emulator.DisposeAsync();
        address.Clear();
        _emulator = null;
        FailureRule = null;
    }

    private EmulatorOptions OptionsFor(ILogger log) => new()
    {
        // The variables of projects that run already contain the address of the first start.
        Port = _port ?? options.Port ?? 0,
        Credentials = keys.Credentials,
        Scenario = options.Scenario,
        Seed = options.Seed,
        DataFile = options.DataFile is { } path ? Path.GetFullPath(path, folder) : null,
        LocalPlayback = options.LocalPlayback,
        LoggerFactory = new ResourceLogging(log),
    };

    private static ImmutableArray<UrlSnapshot> Urls(EmulatorHost emulator) =>
    [
        new("status", emulator.ControlAddress.ToString(), IsInternal: false) { DisplayProperties = new("Status page", 0) },
    ];

    private static ImmutableArray<ResourcePropertySnapshot> Properties(EmulatorHost emulator) =>
    [
        new(CustomResourceKnownProperties.Source, emulator.BaseAddress.GetLeftPart(UriPartial.Authority)),
        new("livestation.accessKey", emulator.Credentials.AccessKey),
        // The dashboard masks it; users who call the emulator with other programs can show it.
        new("livestation.secretKey", emulator.Credentials.SecretKey.Reveal()) { IsSensitive = true },
    ];

    private ILogger LogOf(IServiceProvider services) => services.GetRequiredService<ResourceLoggerService>().GetLogger(resource);
}
