using LiveStation.Emulator.State.Model;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.State.Effects;

/// <summary>Finds the transitions that lead a resource from one state to another.</summary>
internal static class StateWay
{
    /// <summary>Returns the fewest transitions from a state to one of others; empty if none lead there.</summary>
    /// <param name="type">The type of the resource.</param>
    /// <param name="state">The state; null if there is none.</param>
    /// <param name="goals">The other states.</param>
    /// <param name="operation">The ID of an operation that is refused, and so cannot cause a transition.</param>
    public static IReadOnlyList<TransitionShape> To(TypeModel type, string? state, IReadOnlySet<string> goals, string operation)
    {
        if (state is null)
            return [];
        Dictionary<string, TransitionShape[]> ways = new(StringComparer.Ordinal) { [state] = [] };
        Queue<string> next = new([state]);
        while (next.TryDequeue(out string? here))
        {
            if (goals.Contains(here))
                return ways[here];
            foreach (TransitionShape step in type.Transitions)
            {
                if (step.To is { } to && step.From.Contains(here) && step.By != operation && !type.Gone.Contains(to)
                    && ways.TryAdd(to, [.. ways[here], step]))
                {
                    next.Enqueue(to);
                }
            }
        }
        return [];
    }

    /// <summary>Returns a transition as a sentence that follows another one.</summary>
    /// <param name="step">The transition.</param>
    public static LocalText Text(TransitionShape step)
    {
        LocalText cause = step switch
        {
            { By: { } operation } => new LocalText($"call {operation}.", $"{operation} 호출."),
            { En: { } english, Ko: { } korean } => new LocalText(english, korean),
            { Actor: { } actor } => $"{actor}.",
            _ => new LocalText("happens by itself.", "자동으로 전환."),
        };
        return $" → {step.To}: " + cause;
    }
}
