using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>The kind of a value that the service assigns.</summary>
internal enum AssignedKind
{
    /// <summary>A number that counts objects of the type.</summary>
    Counter,

    /// <summary>A number that counts the objects of one owner.</summary>
    CounterPerOwner,

    /// <summary>The time of creation.</summary>
    Now,

    /// <summary>The time of the last change.</summary>
    Changed,

    /// <summary>A time or duration, computed from other ones.</summary>
    Sum,

    /// <summary>The time at which the object last entered a state.</summary>
    Entered,

    /// <summary>The time that the object has spent in a state.</summary>
    TimeIn,

    /// <summary>The number of times that the owner has entered a state.</summary>
    Times,

    /// <summary>Whether the object is in a state.</summary>
    Is,

    /// <summary>Whether an owned object is in a state.</summary>
    Any,

    /// <summary>The number of owned objects.</summary>
    Count,

    /// <summary>The key of the newest owned object.</summary>
    Last,

    /// <summary>Another value.</summary>
    Path,

    /// <summary>A value of each object that refers to this one.</summary>
    MembersOf,

    /// <summary>A text with other values and random characters.</summary>
    Text,

    /// <summary>One of several, depending on another value.</summary>
    Choice,
}

/// <summary>A value that the service assigns.</summary>
/// <param name="Kind">The kind of the value.</param>
internal sealed record AssignedModel(AssignedKind Kind)
{
    /// <summary>Wire names that lead to the value that it is derived from; null for the time of creation.</summary>
    public string? Path { get; init; }

    /// <summary>Wire names that lead to the subtracted value; null for none.</summary>
    public string? Minus { get; init; }

    /// <summary>The number of milliseconds that is added.</summary>
    public long Plus { get; init; }

    /// <summary>Names of the types of other objects.</summary>
    public EquatableArray<string> Types { get; init; }

    /// <summary>Wire value of the state; null for none.</summary>
    public string? State { get; init; }

    /// <summary>The parts of a text.</summary>
    public EquatableArray<TextPartModel> Parts { get; init; }

    /// <summary>The values to choose from.</summary>
    public EquatableArray<AssignedCaseModel> Cases { get; init; }
}

/// <summary>A value to choose, and when.</summary>
/// <param name="Value">The value of the member that decides.</param>
/// <param name="Assigned">The value to choose.</param>
internal sealed record AssignedCaseModel(string Value, AssignedModel Assigned);

/// <summary>A part of a text: fixed text, another value, or random characters.</summary>
internal sealed record TextPartModel
{
    /// <summary>The fixed text; null for another part.</summary>
    public string? Text { get; init; }

    /// <summary>Wire names that lead to the value; null for another part.</summary>
    public string? Path { get; init; }

    /// <summary>Format of a timestamp, in Korea Standard Time; null for the value as it is.</summary>
    public string? Format { get; init; }

    /// <summary>Ranges of the random characters, such as <c>a-z0-9</c>; null for another part.</summary>
    public string? Random { get; init; }

    /// <summary>The number of random characters.</summary>
    public int Length { get; init; }
}
