namespace LiveStation.Emulator.State.Worlds;

/// <summary>The states of a resource: the current one, and when, how long and how often it was in each.</summary>
internal sealed class StateHistory
{
    /// <summary>The current state; null if there is none.</summary>
    public string? Current { get; private set; }

    /// <summary>The last moment at which each state was entered.</summary>
    public Dictionary<string, DateTimeOffset> Entered { get; } = new(StringComparer.Ordinal);

    /// <summary>The time spent in each state that was left.</summary>
    public Dictionary<string, TimeSpan> Spent { get; } = new(StringComparer.Ordinal);

    /// <summary>How often each state was entered.</summary>
    public Dictionary<string, int> Times { get; } = new(StringComparer.Ordinal);

    /// <summary>The moment at which the current state was entered; null if there is none.</summary>
    public DateTimeOffset? Since => Current is null ? null : EnteredAt(Current);

    /// <summary>Enters a state.</summary>
    public void Enter(string state, DateTimeOffset now)
    {
        // The clock can have been set back.
        if (Current is not null && Since is { } since && now > since)
            Spent[Current] = Spent.GetValueOrDefault(Current) + (now - since);
        Current = state;
        Entered[state] = now;
        Times[state] = Times.GetValueOrDefault(state) + 1;
    }

    /// <summary>Continues in a state whose history was loaded.</summary>
    public void Resume(string? state) => Current = state;

    /// <summary>Takes over a later history.</summary>
    public void Become(StateHistory later)
    {
        Current = later.Current;
        Put(Entered, later.Entered);
        Put(Spent, later.Spent);
        Put(Times, later.Times);
    }

    /// <summary>Returns the last moment at which a state was entered; null if it never was.</summary>
    public DateTimeOffset? EnteredAt(string state) => Entered.TryGetValue(state, out DateTimeOffset moment) ? moment : null;

    /// <summary>Returns the total time in a state until a moment.</summary>
    public TimeSpan TimeIn(string state, DateTimeOffset now) =>
        Spent.GetValueOrDefault(state) + (state == Current && Since is { } since && now > since ? now - since : TimeSpan.Zero);

    private static void Put<T>(Dictionary<string, T> own, Dictionary<string, T> later)
    {
        own.Clear();
        foreach ((string state, T value) in later)
            own[state] = value;
    }
}
