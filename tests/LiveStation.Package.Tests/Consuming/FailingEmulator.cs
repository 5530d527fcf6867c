using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator;
using LiveStation.Emulator.Faults;
using LiveStation.Runtime;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>An emulator where one in three requests fails.</summary>
internal sealed class FailingEmulator : IAsyncDisposable
{
    // The code of the gateway for too many calls.
    private const int Throttled = 410;

    private readonly EmulatorHost _host;
    private readonly HttpClient _http;

    private FailingEmulator(EmulatorHost host)
    {
        _host = host;
        _http = new HttpClient(new NcpSigningHandler(host.Credentials, host.Zone)
        {
            InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false },
        });
    }

    /// <summary>The variables with which an app calls this emulator.</summary>
    public IEnumerable<KeyValuePair<string, string>> Variables =>
    [
        new("LiveStation__Endpoint", _host.BaseAddress.ToString()),
        new("LiveStation__AccessKey", _host.Credentials.AccessKey),
        new("LiveStation__SecretKey", _host.Credentials.SecretKey.Reveal()),
        new("LiveStation__Retry__BaseDelay", "00:00:00.01"),
    ];

    /// <summary>Starts the emulator. At first, no request fails.</summary>
    public static async Task<FailingEmulator> StartAsync(CancellationToken cancellationToken) => new(await LiveStationEmulator.StartAsync(
        new EmulatorOptions { TransitionTime = TimeSpan.FromMilliseconds(200) }, cancellationToken));

    /// <summary>Registers the address for callbacks of all channels. From then on, one in three requests fails.</summary>
    public async Task FailAsync(Uri hook, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync(
            new Uri(_host.BaseAddress, "/api/v2/events/callbackEndpoint"), new { callbackUrl = hook }, cancellationToken);
        response.EnsureSuccessStatusCode();
        _host.Faults
            // The channel is created, but its creator does not receive the response.
            .Add(new FaultRule(Fault.BrokenOff()) { Operation = "createChannel", Count = 2 })
            // Together 1 - (8/9)(7/8)(6/7), which is 1/3.
            .Add(new FaultRule(Fault.Gateway(Throttled)) { Probability = 1 / 9.0, Seed = 1 })
            .Add(new FaultRule(Fault.Page(503)) { Probability = 1 / 8.0, Seed = 2 })
            .Add(new FaultRule(Fault.Dropped()) { Probability = 1 / 7.0, Seed = 3 });
    }

    /// <summary>Starts and stops the encoder of a channel.</summary>
    public void Broadcast(string channelId)
    {
        _host.StartEncoder(channelId);
        _host.StopEncoder(channelId);
    }

    /// <summary>Returns the names of all channels.</summary>
    public async Task<string[]> ChannelsAsync(CancellationToken cancellationToken)
    {
        _host.Faults.Clear();
        string page = await _http.GetStringAsync(new Uri(_host.BaseAddress, "/api/v2/channels?pageNo=1&pageSizeNo=50"), cancellationToken);
        return [.. JsonNode.Parse(page)!["content"]!.AsArray().Select(one => one!["channelName"]!.GetValue<string>())];
    }

    /// <summary>The share of requests that failed.</summary>
    public async Task<double> FailedShareAsync(CancellationToken cancellationToken)
    {
        JsonArray requests = await ControlAsync("requests", cancellationToken);
        return requests.Count(one => (int?)one!["status"] is null or 429 or 503) / (double)requests.Count;
    }

    /// <summary>Sends all messages again, waits until each was accepted twice, and returns their IDs.</summary>
    public async Task<string[]> SendAllAgainAsync(CancellationToken cancellationToken)
    {
        foreach (JsonNode? message in await AcceptedAsync(times: 1, cancellationToken))
        {
            using HttpResponseMessage response = await _http.PostAsync(
                new Uri(_host.ControlAddress, $"callbacks/{message!["number"]}/send"), null, cancellationToken);
            response.EnsureSuccessStatusCode();
        }
        return
        [
            .. (await AcceptedAsync(times: 2, cancellationToken))
                .Select(message => JsonNode.Parse(message!["body"]!.GetValue<string>())!)
                .Select(body => body["id"]!.ToString()),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    private async Task<JsonArray> AcceptedAsync(int times, CancellationToken cancellationToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(50));
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            JsonArray messages = await ControlAsync("callbacks", limit.Token);
            if (messages.All(message => message!["attempts"]!.AsArray().Count(one => (int?)one!["status"] == 204) >= times))
                return messages;
            await timer.WaitForNextTickAsync(limit.Token);
        }
    }

    private async Task<JsonArray> ControlAsync(string topic, CancellationToken cancellationToken) => JsonNode.Parse(
        await _http.GetStringAsync(new Uri(_host.ControlAddress, topic), cancellationToken))![topic]!.AsArray();
}
