using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>What follows from the transitions of a life cycle, for everything that waits for a state.</summary>
internal static class LifeCycle
{
    /// <summary>
    /// Returns the states that objects leave, but never because of an operation, such as CREATING. Objects get into such a
    /// state because of an operation, when they are created, or from another such state. Other states that no operation ends,
    /// such as a block by the provider, can last for any time.
    /// </summary>
    /// <param name="states">The life cycle.</param>
    public static EquatableArray<string> Passing(StatesModel states)
    {
        var passing = new List<string>();
        int before;
        do
        {
            before = passing.Count;
            passing.AddRange(states.Transitions
                .Where(one => one.To is not null && (one.Operation is not null || one.From.All(passing.Contains)))
                .Select(one => one.To!).Distinct().Where(state => !passing.Contains(state) && EndsByItself(state, states)));
        }
        while (passing.Count > before);
        return passing.ToEquatableArray();
    }

    /// <summary>
    /// Returns each state of the transitions in which the object exists, with the states that it can reach: by itself, by
    /// operations and by actors.
    /// </summary>
    /// <param name="states">The life cycle.</param>
    public static EquatableArray<ReachModel> Reach(StatesModel states)
    {
        string[] all =
        [
            .. states.Transitions.SelectMany(one => one.From.Append(one.To)).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        return all.Where(state => !states.Gone.Contains(state))
            .Select(state => new ReachModel(state, From(state, states, all).ToEquatableArray()))
            .ToEquatableArray();
    }

    private static bool EndsByItself(string state, StatesModel states)
    {
        TransitionModel[] exits = [.. states.Transitions.Where(one => one.From.Contains(state) && one.To is not null)];
        return exits.Length > 0 && exits.All(one => one.Operation is null) && exits.Any(one => one.HappensByItself);
    }

    private static IEnumerable<string> From(string state, StatesModel states, IEnumerable<string> all)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([state]);
        while (open.Count > 0)
        {
            string now = open.Pop();
            foreach (string next in states.Transitions.Where(one => one.From.Contains(now)).Select(one => one.To).OfType<string>())
            {
                if (reached.Add(next))
                    open.Push(next);
            }
        }
        return all.Where(reached.Contains);
    }
}

/// <summary>The states that an object can reach.</summary>
/// <param name="State">Wire value of the state in which it is.</param>
/// <param name="States">Wire values of the states that it can reach, in the order in which the transitions mention them.</param>
internal sealed record ReachModel(string State, EquatableArray<string> States);
