namespace LiveStation.Mcp.Tests.Support;

/// <summary>A server with one prepared response, and a session that calls it.</summary>
internal sealed class Prepared : IAsyncDisposable
{
    private readonly RecordingServer _server = new();

    private Prepared()
    {
    }

    public McpSession Session { get; private set; } = null!;

    public static async Task<Prepared> StartAsync(string response, ApiToolOptions? options = null, int status = 200)
    {
        Prepared prepared = new();
        prepared._server.RespondWith(status, response);
        prepared.Session = await McpSession.StartAsync(
            new NcpCredentials("LSTESTAK000000000001", "LsTestSecretKey-0123456789abcdefghijklmn"),
            new ApiClientOptions { Zone = new ApiZone(prepared._server.Address, "/api/v2", "KR"), Retry = RetryOptions.None },
            options ?? Offers.Writable,
            TestContext.Current.CancellationToken);
        return prepared;
    }

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        await _server.DisposeAsync();
    }
}
