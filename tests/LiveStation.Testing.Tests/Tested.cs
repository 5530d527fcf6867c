using LiveStation.Runtime;

namespace LiveStation.Testing.Tests;

/// <summary>A client on a handler.</summary>
internal sealed class Tested : IDisposable
{
    private readonly HttpClient _http;

    public Tested(TimeProvider? clock = null, ApiZone? zone = null)
    {
        Handler = TestHandler.For<LiveStationClient>(clock);
        _http = Handler.CreateHttpClient();
        Client = new LiveStationClient(
            _http,
            TestHandler.Credentials,
            new ApiClientOptions { TimeProvider = clock ?? TimeProvider.System, Zone = zone, Retry = RetryOptions.None });
    }

    /// <summary>The token of the running test.</summary>
    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public TestHandler Handler { get; }

    public LiveStationClient Client { get; }

    /// <summary>Gets a channel.</summary>
    public Task<ReStreamChannel> GetAsync(string channelId = "ls-1") => Client.ReStream.GetAsync(channelId, Token);

    public void Dispose()
    {
        Client.Dispose();
        _http.Dispose();
        Handler.Dispose();
    }
}
