using System.Diagnostics;
using System.Text.Json;
using LiveStation.Emulator;
using LiveStation.Emulator.Serving;

namespace LiveStation.Benchmarks.Load;

/// <summary>An emulator in this process, and connections that call it.</summary>
internal sealed class LoadedEmulator : IAsyncDisposable
{
    private readonly EmulatorHost _emulator;
    private readonly LoadConnection[] _connections;
    private readonly byte[][] _requests;

    private LoadedEmulator(EmulatorHost emulator, LoadConnection[] connections, byte[][] requests)
    {
        _emulator = emulator;
        _connections = connections;
        _requests = requests;
    }

    /// <summary>The kinds of calls.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["with state: get a channel", "with state: list 5 channels", "with state: get a quality set", "with state: set a callback"];

    /// <summary>Starts an emulator and connects to it.</summary>
    /// <param name="examples">Whether it keeps state.</param>
    /// <param name="connections">The number of connections.</param>
    public static async Task<LoadedEmulator> StartAsync(ExampleUse examples, int connections)
    {
        EmulatorHost emulator = await LiveStationEmulator.StartAsync(new EmulatorOptions
        {
            AllowUnsigned = true,
            Examples = examples,
        });
        LoadConnection[] all = [.. Enumerable.Range(0, connections).Select(_ => new LoadConnection())];
        foreach (LoadConnection connection in all)
            await connection.ConnectAsync(emulator.BaseAddress);
        if (examples != ExampleUse.Only)
            await FillAsync(emulator.BaseAddress, all[0]);
        return new LoadedEmulator(emulator, all, await RequestsAsync(emulator.BaseAddress, all[0]));
    }

    /// <summary>Sends calls over all connections at once.</summary>
    /// <param name="calls">The number of calls.</param>
    /// <param name="only">The kind of the calls; null for all in turn.</param>
    /// <returns>The number of calls a second.</returns>
    public async Task<double> RunAsync(int calls, int? only = null)
    {
        int next = 0;
        long begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(_connections.Select(connection => Task.Run(async () =>
        {
            for (int i = Interlocked.Increment(ref next); i <= calls; i = Interlocked.Increment(ref next))
                await connection.SendAsync(_requests[only ?? i % _requests.Length]);
        })));
        return calls / Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (LoadConnection connection in _connections)
            connection.Dispose();
        await _emulator.DisposeAsync();
    }

    // The examples contain about as many channels.
    private static async Task FillAsync(Uri address, LoadConnection connection)
    {
        for (int i = 0; i < 20; i++)
        {
            string body = $$$"""
                {"channelName":"load_{{{i}}}","cdn":{"createCdn":true,"cdnType":"GLOBAL_EDGE","profileId":1,"regionType":"KOREA"},
                 "qualitySetId":12,"useDvr":false,"record":{"type":"NO_RECORD"}}
                """;
            await connection.SendAsync(LoadConnection.Request(address, "POST", "/api/v2/channels", body));
        }
    }

    // Reads and a change; none of them makes the state larger.
    private static async Task<byte[][]> RequestsAsync(Uri address, LoadConnection connection)
    {
        const string page = "/api/v2/channels?pageNo=1&pageSizeNo=5";
        ReadOnlyMemory<byte> list = await connection.SendAsync(LoadConnection.Request(address, "GET", "/api/v2/channels"));
        string id = JsonElement.Parse(list.Span).GetProperty("content")[0].GetProperty("channelId").GetString()!;
        return
        [
            LoadConnection.Request(address, "GET", $"/api/v2/channels/{id}"),
            LoadConnection.Request(address, "GET", page),
            LoadConnection.Request(address, "GET", "/api/v2/qualitySets/12"),
            LoadConnection.Request(
                address, "POST", $"/api/v2/channels/{id}/callbackEndpoint", """{"callbackEndpoint":"https://hooks.example.com/live"}"""),
        ];
    }
}
