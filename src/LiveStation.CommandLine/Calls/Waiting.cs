using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
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

    /// <summary>Waits.</summary>
    /// <param name="result">The object as the command received it.</param>
    /// <param name="limit">How long to wait.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <returns>The object in its new state.</returns>
    /// <exception cref="CommandFailure">The state did not settle in time.</exception>
    public async Task<JsonNode?> SettleAsync(JsonNode? result, TimeSpan limit, CancellationToken stop)
    {
        long start = shell.Clock.GetTimestamp();
        TimeSpan delay = First;
        while (StateOf(result) is { } state && wait.Passing.Contains(state))
        {
            TimeSpan left = limit - shell.Clock.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                throw new CommandFailure(
                    new($"The state is still {state}. Wait longer with --timeout.", $"아직 {state} 상태입니다. --timeout으로 더 오래 기다릴 수 있습니다."),
                    ExitCodes.NotSettled);
            }
            shell.Error.Line(new Piece($"{state} …", Ink.Faint));
            await Task.Delay(delay < left ? delay : left, shell.Clock, stop);
            delay = delay * 2 < Longest ? delay * 2 : Longest;
            result = await GetAsync(result, stop);
        }
        return result;
    }

    private string? StateOf(JsonNode? result) => (result as JsonObject)?[wait.State]?.ToString();

    private async Task<JsonNode?> GetAsync(JsonNode? result, CancellationToken stop)
    {
        ApiCommand get = wait.Get();
        JsonNode? key = (result as JsonObject)?[wait.Key];
        Dictionary<string, JsonNode?> named = get.Arguments.Zip(wait.Arguments).ToDictionary(
            pair => pair.First.Name, pair => pair.Second.Length > 0 ? values.Named[pair.Second] : key);
        CapturedResult captured = new();
        await get.Send(new ApiRun(new RunValues(named, null), transport, captured, stop));
        return captured.Value;
    }
}
