using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs.Diagrams;

/// <summary>The rows of states and the lanes of transitions of a diagram.</summary>
/// <param name="States">The states, in the order in which the transitions reach them.</param>
/// <param name="Edges">The transitions that change the state, from each state where they are possible.</param>
/// <param name="HasStart">Whether the first row is the creation.</param>
internal sealed record StateGraph(IReadOnlyList<string> States, IReadOnlyList<StateEdge> Edges, bool HasStart)
{
    /// <summary>The number of rows.</summary>
    public int Rows => States.Count + (HasStart ? 1 : 0);

    /// <summary>Lays out the states.</summary>
    /// <param name="states">The states.</param>
    public static StateGraph Of(StatesModel states)
    {
        string[] names =
        [
            .. states.Transitions.SelectMany(one => one.From.Append(one.To)).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        bool hasStart = states.Transitions.Any(one => one.From.Count == 0 && one.To is not null);
        int offset = hasStart ? 1 : 0;
        List<StateEdge> edges = [];
        for (int i = 0; i < states.Transitions.Count; i++)
        {
            TransitionModel one = states.Transitions[i];
            if (one.To is not { } to)
                continue;
            int[] rows = one.From.Count == 0 ? [0] : [.. one.From.Select(from => Array.IndexOf(names, from) + offset)];
            edges.AddRange(rows.Select(row => new StateEdge(i + 1, row, Array.IndexOf(names, to) + offset)));
        }
        return new StateGraph(names, InLanes(edges), hasStart);
    }

    /// <summary>Returns the row of a state.</summary>
    /// <param name="state">The index of the state.</param>
    public int RowOf(int state) => state + (HasStart ? 1 : 0);

    /// <summary>Returns the number of lanes on one side.</summary>
    /// <param name="goesDown">Whether the side is that of transitions that go down.</param>
    public int LanesOf(bool goesDown) =>
        Edges.Where(edge => edge.GoesDown == goesDown).Select(edge => edge.Lane + 1).DefaultIfEmpty().Max();

    /// <summary>Returns the number of ends of transitions at one side of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="goesDown">Whether the side is that of transitions that go down.</param>
    public int PortsOf(int row, bool goesDown) =>
        Edges.Where(edge => edge.GoesDown == goesDown).Sum(edge => (edge.From == row ? 1 : 0) + (edge.To == row ? 1 : 0));

    // Short curves are inside, and each takes the first lane that is free along its rows.
    private static List<StateEdge> InLanes(List<StateEdge> edges)
    {
        List<StateEdge> placed = [];
        foreach (StateEdge edge in edges.OrderBy(one => one.Bottom - one.Top).ThenBy(one => one.Top).ThenBy(one => one.Number))
        {
            HashSet<int> taken = [.. placed.Where(edge.Meets).Select(one => one.Lane)];
            placed.Add(edge with { Lane = Enumerable.Range(0, placed.Count + 1).First(lane => !taken.Contains(lane)) });
        }
        return WithPorts([.. placed.OrderBy(one => one.Number).ThenBy(one => one.From)]);
    }

    private static List<StateEdge> WithPorts(List<StateEdge> edges)
    {
        Dictionary<(int Row, bool GoesDown), int> used = [];
        return [.. edges.Select(edge => edge with { FromPort = Next(edge.From, edge.GoesDown), ToPort = Next(edge.To, edge.GoesDown) })];

        int Next(int row, bool goesDown)
        {
            used.TryGetValue((row, goesDown), out int port);
            used[(row, goesDown)] = port + 1;
            return port;
        }
    }
}

/// <summary>A transition from one row to another.</summary>
/// <param name="Number">The number of the transition.</param>
/// <param name="From">The first row.</param>
/// <param name="To">The last row.</param>
internal sealed record StateEdge(int Number, int From, int To)
{
    /// <summary>The number of lanes between it and the boxes.</summary>
    public int Lane { get; init; }

    /// <summary>The place of its beginning among the ends at that side of the row.</summary>
    public int FromPort { get; init; }

    /// <summary>The place of its end among the ends at that side of the row.</summary>
    public int ToPort { get; init; }

    /// <summary>Whether it goes down, or returns to the same row.</summary>
    public bool GoesDown => To >= From;

    /// <summary>The upper row.</summary>
    public int Top => Math.Min(From, To);

    /// <summary>The lower row.</summary>
    public int Bottom => Math.Max(From, To);

    /// <summary>Returns whether another transition is on the same side along a common row.</summary>
    /// <param name="other">The other transition.</param>
    public bool Meets(StateEdge other) => GoesDown == other.GoesDown && Top <= other.Bottom && other.Top <= Bottom;
}
