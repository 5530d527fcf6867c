using System.Collections.Concurrent;
using System.Security.Cryptography;
using LiveStation.Cli.Running;
using LiveStation.Emulator;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>The environment of the tour: an emulator with state, a client that calls it, and a callback endpoint.</summary>
internal sealed class TourStage : IAsyncDisposable
{
    // The IDs and keys that the emulator generates depend on the access key, the seed and the clock.
    private const string AccessKey = "tour";

    // 18:30 in Korea.
    private static readonly DateTimeOffset Evening = new(2026, 8, 22, 9, 30, 0, TimeSpan.Zero);

    private readonly RequestLog _log;
    private readonly ApiLanguage _language;
    private readonly List<LiveStationClient> _clients = [];

    private TourStage(
        EmulatorHost emulator,
        CallbackInbox inbox,
        RequestLog log,
        ServiceOfTomorrow service,
        ConcurrentQueue<ServedRequest> requests,
        ApiLanguage language)
    {
        Emulator = emulator;
        Clock = new TourClock(emulator.Clock);
        Inbox = inbox;
        _log = log;
        _language = language;
        Service = service;
        Requests = requests;
        Client = Connect(emulator.Credentials.SecretKey);
    }

    /// <summary>The emulator. Its clock is stopped; the tour moves it.</summary>
    public EmulatorHost Emulator { get; }

    /// <summary>The clock of the clients, which moves that of the emulator.</summary>
    public TourClock Clock { get; }

    /// <summary>The client that the tour demonstrates.</summary>
    public LiveStationClient Client { get; }

    /// <summary>The callback endpoint.</summary>
    public CallbackInbox Inbox { get; }

    /// <summary>The handlers of the emulator.</summary>
    public ServiceOfTomorrow Service { get; }

    /// <summary>Requests that the emulator processed and the tour has not shown yet.</summary>
    public ConcurrentQueue<ServedRequest> Requests { get; }

    /// <summary>Starts the emulator and the callback endpoint on free ports.</summary>
    /// <param name="language">The language of the client's messages.</param>
    /// <param name="stop">A token to cancel the start.</param>
    public static async Task<TourStage> OpenAsync(ApiLanguage language, CancellationToken stop)
    {
        ConcurrentQueue<ServedRequest> requests = new();
        RequestLog log = new(requests.Enqueue);
        ServiceOfTomorrow service = new();
        EmulatorOptions options = new()
        {
            LoggerFactory = log,
            Credentials = new NcpCredentials(AccessKey, Convert.ToHexString(RandomNumberGenerator.GetBytes(20))),
            TransitionTime = TimeSpan.FromSeconds(5),
        };
        EmulatorHost emulator = await LiveStationEmulator.StartAsync(service, options, stop);
        try
        {
            emulator.Clock.Stop();
            emulator.Clock.Set(Evening);
            CallbackInbox inbox = await CallbackInbox.OpenAsync(stop);
            return new TourStage(emulator, inbox, log, service, requests, language);
        }
        catch
        {
            await emulator.DisposeAsync();
            throw;
        }
    }

    /// <summary>Creates a client of the emulator.</summary>
    /// <param name="secretKey">The secret key to sign with.</param>
    public LiveStationClient Connect(Secret secretKey)
    {
        NcpCredentials credentials = new(AccessKey, secretKey);
        LiveStationClient client = new(credentials, new ApiClientOptions
        {
            Zone = Emulator.Zone,
            Language = _language,
            // Otherwise, an error of the gateway reports the difference between the clocks.
            TimeProvider = Clock,
        });
        _clients.Add(client);
        return client;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (LiveStationClient client in _clients)
            client.Dispose();
        // The emulator first: it sends to the endpoint.
        await Emulator.DisposeAsync();
        await Inbox.DisposeAsync();
        _log.Dispose();
    }
}
