using System.Collections.Concurrent;
using LiveStation.Cli.Running;
using LiveStation.Emulator;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>The environment of the tour: an emulator, and clients that call it.</summary>
internal sealed class TourStage : IAsyncDisposable
{
    private readonly EmulatorHost _emulator;
    private readonly RequestLog _log;
    private readonly List<LiveStationClient> _clients = [];

    private TourStage(
        EmulatorHost emulator, RequestLog log, ServiceOfTomorrow service, ConcurrentQueue<ServedRequest> requests)
    {
        _emulator = emulator;
        _log = log;
        Service = service;
        Requests = requests;
    }

    /// <summary>The address of the emulator.</summary>
    public Uri Address => _emulator.BaseAddress;

    /// <summary>The handlers of the emulator.</summary>
    public ServiceOfTomorrow Service { get; }

    /// <summary>Requests that the emulator processed and the tour has not shown yet.</summary>
    public ConcurrentQueue<ServedRequest> Requests { get; }

    /// <summary>Starts the emulator on a free port.</summary>
    /// <param name="stop">A token to cancel the start.</param>
    public static async Task<TourStage> OpenAsync(CancellationToken stop)
    {
        ConcurrentQueue<ServedRequest> requests = new();
        RequestLog log = new(requests.Enqueue);
        ServiceOfTomorrow service = new();
        EmulatorOptions options = new() { LoggerFactory = log };
        EmulatorHost emulator = await LiveStationEmulator.StartAsync(service, options, stop);
        return new TourStage(emulator, log, service, requests);
    }

    /// <summary>Creates a client of the emulator.</summary>
    /// <param name="zone">The zone to call.</param>
    /// <param name="secretKey">Secret key to sign with; null uses the correct one.</param>
    public LiveStationClient Connect(ApiZone zone, Secret? secretKey = null)
    {
        NcpCredentials credentials = new(_emulator.Credentials.AccessKey, secretKey ?? _emulator.Credentials.SecretKey);
        LiveStationClient client = new(credentials, new ApiClientOptions { Zone = _emulator.ZoneFor(zone) });
        _clients.Add(client);
        return client;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (LiveStationClient client in _clients)
            client.Dispose();
        await _emulator.DisposeAsync();
        _log.Dispose();
    }
}
