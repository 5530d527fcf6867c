using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Tour;

/// <summary>Runs of the tour.</summary>
public sealed class TourFixture : IAsyncLifetime
{
    internal CliRun Narrow { get; private set; } = null!;

    internal CliRun Wide { get; private set; } = null!;

    internal CliRun Korean { get; private set; } = null!;

    internal CliRun Coloured { get; private set; } = null!;

    internal CliRun Terminal { get; private set; } = null!;

    /// <summary>The addresses to which this process connected during the runs: family, length and bytes.</summary>
    internal IReadOnlyList<string> Connections { get; private set; } = [];

    internal IReadOnlyList<CliRun> All => [Narrow, Wide, Korean, Coloured, Terminal];

    public async ValueTask InitializeAsync()
    {
        using ConnectionListener listener = new();
        Narrow = await RunAsync(80);
        Wide = await RunAsync(120);
        Korean = await RunAsync(80, words: ["tour", "--lang", "ko"]);
        Coloured = await RunAsync(80, isInColour: true);
        Terminal = await RunAsync(80, prepare: shell => shell with { IsOutTerminal = true, Clock = new HastyClock() });
        Connections = [.. listener.Addresses];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task<CliRun> RunAsync(
        int width, bool isInColour = false, Func<Shell, Shell>? prepare = null, params string[] words) =>
        CliRun.InAsync(
            new ScreenTraits(width, isInColour), new Dictionary<string, string>(), prepare, words.Length == 0 ? ["tour"] : words);

    // Other tests of this process, which run at the same time, connect to the loopback address too.
    private sealed class ConnectionListener : EventListener
    {
        public ConcurrentQueue<string> Addresses { get; } = new();

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Sockets")
                EnableEvents(eventSource, EventLevel.Informational);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData is { EventName: "ConnectStart", Payload: [string address, ..] })
                Addresses.Enqueue(address);
        }
    }

    // Each wait ends at once.
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
