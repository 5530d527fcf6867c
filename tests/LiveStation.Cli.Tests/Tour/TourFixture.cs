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

    internal IReadOnlyList<CliRun> All => [Narrow, Wide, Korean, Coloured, Terminal];

    public async ValueTask InitializeAsync()
    {
        Narrow = await RunAsync(80);
        Wide = await RunAsync(120);
        Korean = await RunAsync(80, words: ["tour", "--lang", "ko"]);
        Coloured = await RunAsync(80, isInColour: true);
        Terminal = await RunAsync(80, prepare: shell => shell with { IsOutTerminal = true, Clock = new HastyClock() });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task<CliRun> RunAsync(
        int width, bool isInColour = false, Func<Shell, Shell>? prepare = null, params string[] words) =>
        CliRun.InAsync(
            new ScreenTraits(width, isInColour), new Dictionary<string, string>(), prepare, words.Length == 0 ? ["tour"] : words);

    // Each wait ends at once.
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
