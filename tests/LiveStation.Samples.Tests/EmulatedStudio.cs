using System.Net;
using System.Text.Json.Nodes;
using LiveStation.Emulator;
using LiveStation.Emulator.Faults;
using LiveStation.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Samples.Tests;

/// <summary>The sample on a free port, which calls an emulator, and a caller that keeps all responses.</summary>
internal sealed class EmulatedStudio : IAsyncDisposable
{
    public const string CallbackSecret = "0123456789abcdef-of-the-studio";

    private readonly StudioFactory _factory;
    private readonly HttpClient _browser;
    private readonly LiveStationClient _service;

    private EmulatedStudio(EmulatorHost emulator, StudioFactory factory)
    {
        Emulator = emulator;
        _factory = factory;
        _browser = factory.CreateClient();
        _service = new LiveStationClient(emulator.Credentials, new ApiClientOptions { Zone = emulator.Zone });
        // The port is known only now.
        factory.Services.GetRequiredService<IConfiguration>()["Studio:PublicUrl"] = _browser.BaseAddress!.ToString();
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public EmulatorHost Emulator { get; }

    /// <summary>A client that calls the emulator directly.</summary>
    public ILiveStationClient Service => _service;

    /// <summary>The log lines of the sample at the levels of its settings.</summary>
    public RecordedLog Log => _factory.Log;

    /// <summary>The heads and bodies of the responses.</summary>
    public List<string> Responses { get; } = [];

    public static async Task<EmulatedStudio> StartAsync(FaultPlan? faults = null)
    {
        EmulatorHost emulator = await LiveStationEmulator.StartAsync(
            new EmulatorOptions { Faults = faults ?? new(), TransitionTime = TimeSpan.FromMilliseconds(200) }, Token);
        StudioFactory factory = new(emulator);
        factory.UseKestrel(0);
        factory.StartServer();
        return new EmulatedStudio(emulator, factory);
    }

    /// <summary>Calls the sample and returns the status and the body, which is null unless it is JSON.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> CallAsync(HttpMethod method, string path)
    {
        using HttpRequestMessage request = new(method, path);
        using HttpResponseMessage response = await _browser.SendAsync(request, Token);
        string body = await response.Content.ReadAsStringAsync(Token);
        lock (Responses)
            Responses.Add($"{response}\n{body}");
        bool isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return (response.StatusCode, isJson ? JsonNode.Parse(body) : null);
    }

    /// <summary>Calls the sample again while it reports a failure of the service, as its callers do.</summary>
    public async Task<JsonNode?> InsistAsync(HttpMethod method, string path)
    {
        for (int i = 0; i < 50; i++)
        {
            (HttpStatusCode status, JsonNode? body) = await CallAsync(method, path);
            if (status is HttpStatusCode.OK)
                return body;
            status.ShouldBeOneOf(HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout);
        }
        throw new InvalidOperationException($"{method} {path} failed 50 times.");
    }

    /// <summary>Waits until the sample has received the events of a channel that a function accepts, and returns their codes.</summary>
    public async Task<string[]> EventsAsync(string id, Func<string[], bool> isComplete)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(20));
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            JsonNode? events = await InsistAsync(HttpMethod.Get, $"/channels/{id}/events");
            string[] codes = [.. events!.AsArray().Select(one => one!["event"]!.GetValue<string>())];
            if (isComplete(codes))
                return codes;
            await timer.WaitForNextTickAsync(limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _service.Dispose();
        _browser.Dispose();
        await _factory.DisposeAsync();
        await Emulator.DisposeAsync();
    }
}
