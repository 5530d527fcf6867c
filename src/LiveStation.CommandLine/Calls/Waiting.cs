using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Calls;

/// <summary>Reads an object again until its state no longer changes by itself.</summary>
/// <param name="wait">How to wait.</param>
/// <param name="values">The values of the command that waits.</param>
/// <param name="transport">Sends the requests.</param>
/// <param name="shell">The shell.</param>
internal sealed class Waiting(CommandWait wait, RunValues values, ApiTransport transport, Shell shell)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromSeconds(10);

    // Less is not enough for a request.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(50);

    // Timers have a limit of about 49 days; no single request takes that long.
    private static readonly TimeSpan LongestRequest = TimeSpan.FromDays(1);

    /// <summary>The object as it was last received.</summary>
    public required JsonNode? Last { get; set; }

    /// <summary>Waits. On each way out, <see cref="Last"/> is the object as it was last received.</summary>
    /// <param name="limit">How long to wait.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="CommandFailure">The state did not settle in time.</exception>
    /// <exception cref="ApiException">Reading the object failed, and a later attempt would fail too.</exception>
    public async Task SettleAsync(TimeSpan limit, CancellationToken stop)
    {
        long start = shell.Clock.GetTimestamp();
        TimeSpan delay = First;
        while (StateOf(Last) is { } state && wait.Passing.Contains(state))
        {
            TimeSpan left = limit - shell.Clock.GetElapsedTime(start);
            if (left < Least)
                throw NotSettled(state);
            shell.Error.Line(new Piece($"{state} …", Ink.Faint));
            await Task.Delay(Pause(delay, left), shell.Clock, stop);
            delay = delay * 2 < Longest ? delay * 2 : Longest;
            await ReadAsync(limit - shell.Clock.GetElapsedTime(start), stop);
        }
    }

    // The last request before the limit needs time too.
    private static TimeSpan Pause(TimeSpan delay, TimeSpan left)
    {
        TimeSpan latest = left > First * 2 ? left - First : left / 2;
        return delay < latest ? delay : latest;
    }

    private static CommandFailure NotSettled(string state) => new(
        new($"The state is still {state}. Wait longer with --timeout.", $"아직 {state} 상태입니다. --timeout으로 더 오래 기다릴 수 있습니다."),
        ExitCodes.NotSettled);

    private string? StateOf(JsonNode? result) => (result as JsonObject)?[wait.State]?.ToString();

    private async Task ReadAsync(TimeSpan left, CancellationToken stop)
    {
        if (left <= TimeSpan.Zero)
            return;
        using CancellationTokenSource timer = new(left < LongestRequest ? left : LongestRequest, shell.Clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, timer.Token);
        try
        {
            Last = await GetAsync(either.Token) ?? Last;
        }
        catch (OperationCanceledException) when (timer.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            // The limit is over, which the caller reports with the last known state.
        }
        catch (ApiException exception) when (CanSucceedLater(exception))
        {
            shell.Error.Line(new Piece(exception.Message, Ink.Faint));
        }
    }

    // A request that only reads can be sent again after each of these.
    private static bool CanSucceedLater(ApiException exception) => exception switch
    {
        ApiConnectionException => true,
        ApiErrorException error => error.Retry is RetryAdvice.ReadsOnly or RetryAdvice.AfterDelay or RetryAdvice.Later,
        _ => false,
    };

    private async Task<JsonNode?> GetAsync(CancellationToken cancellationToken)
    {
        ApiCommand get = wait.Get();
        JsonNode? key = (Last as JsonObject)?[wait.Key];
        Dictionary<string, JsonNode?> named = get.Arguments.Zip(wait.Arguments).ToDictionary(
            pair => pair.First.Name, pair => pair.Second.Length > 0 ? values.Named[pair.Second] : key);
        CapturedResult captured = new();
        await get.Send(new ApiRun(new RunValues(named, null), transport, captured, cancellationToken));
        return captured.Value;
    }
}
