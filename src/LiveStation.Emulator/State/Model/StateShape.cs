namespace LiveStation.Emulator.State.Model;

/// <summary>The life cycle of a resource type.</summary>
internal sealed record StateShape
{
    /// <summary>The member that contains the state.</summary>
    public string Member { get; set; } = "";

    /// <summary>The states in which the resource is gone.</summary>
    public List<string> Gone { get; set; } = [];

    /// <summary>The transitions.</summary>
    public List<TransitionShape> Transitions { get; set; } = [];
}

/// <summary>A transition between states, or the states in which an operation is allowed.</summary>
internal sealed record TransitionShape
{
    /// <summary>The states that it starts from; empty for a creation.</summary>
    public List<string> From { get; set; } = [];

    /// <summary>The state that is entered; null if the state does not change.</summary>
    public string? To { get; set; }

    /// <summary>The operation that causes it; null if there is another cause.</summary>
    public string? By { get; set; }

    /// <summary>The time after which it happens by itself; null if there is another cause.</summary>
    public AfterShape? After { get; set; }

    /// <summary>The states whose entry by the owner or an owned resource causes it, by type; null if there is another cause.</summary>
    public Dictionary<string, List<string>>? With { get; set; }

    /// <summary>The actor that causes it; null if there is another cause.</summary>
    public string? Actor { get; set; }

    /// <summary>The conditions under which it happens.</summary>
    public List<ConditionShape> If { get; set; } = [];

    /// <summary>The value that is logged; null if there is none.</summary>
    public string? Emits { get; set; }

    /// <summary>The English description.</summary>
    public string? En { get; set; }

    /// <summary>The Korean description.</summary>
    public string? Ko { get; set; }

    /// <summary>How certain it is; null if it is documented.</summary>
    public string? Certainty { get; set; }
}

/// <summary>The time after which a transition happens by itself.</summary>
internal sealed record AfterShape
{
    /// <summary>Whether the duration is not documented.</summary>
    public bool Unknown { get; set; }

    /// <summary>The duration in milliseconds; null if it is given otherwise.</summary>
    public long? Ms { get; set; }

    /// <summary>The path of a moment, or of a duration after the entry of the state; null if it is given otherwise.</summary>
    public string? Path { get; set; }

    /// <summary>The type of the owned resource that has the path; null for the resource itself.</summary>
    public string? Type { get; set; }
}
