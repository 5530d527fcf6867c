using System.Text.Json.Serialization;

namespace LiveStation.Emulator.State.Model;

/// <summary>How the service determines a value.</summary>
internal sealed record AssignedShape
{
    /// <summary>The kind of value.</summary>
    public AssignedKind Kind { get; set; }

    /// <summary>The resource type that the value is about; null for other kinds.</summary>
    public string? Type { get; set; }

    /// <summary>The resource types that refer to this one; empty for other kinds.</summary>
    public List<string> Types { get; set; } = [];

    /// <summary>The path of the value, of the first value of a sum, or of the value that chooses.</summary>
    public string? Path { get; set; }

    /// <summary>The path of the value to subtract; null if there is none.</summary>
    public string? Minus { get; set; }

    /// <summary>The number of milliseconds to add; null if there is none.</summary>
    public long? Plus { get; set; }

    /// <summary>The state that the value is about; null for other kinds.</summary>
    public string? State { get; set; }

    /// <summary>The parts of a text.</summary>
    public List<TextPart> Parts { get; set; } = [];

    /// <summary>The value for each value of the path.</summary>
    public Dictionary<string, AssignedShape> Cases { get; set; } = [];
}

/// <summary>A part of a text: literal text, a value, or random characters.</summary>
internal sealed record TextPart
{
    /// <summary>The literal text; null for another part.</summary>
    public string? Text { get; set; }

    /// <summary>The path of the value; null for another part.</summary>
    public string? Path { get; set; }

    /// <summary>The format of a moment, Korea Standard Time; null for other values.</summary>
    public string? Format { get; set; }

    /// <summary>The random characters, such as <c>a-z0-9</c>; null for another part.</summary>
    public string? Random { get; set; }

    /// <summary>The number of random characters.</summary>
    public int Length { get; set; }
}

/// <summary>The kind of a value that the service determines.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AssignedKind>))]
internal enum AssignedKind
{
    /// <summary>Counts the resources of the world.</summary>
    [JsonStringEnumMemberName("counter")]
    Counter,

    /// <summary>Counts the resources of an owner.</summary>
    [JsonStringEnumMemberName("counter-per")]
    CounterPer,

    /// <summary>The moment of creation.</summary>
    [JsonStringEnumMemberName("now")]
    Now,

    /// <summary>The moment of the last change.</summary>
    [JsonStringEnumMemberName("changed")]
    Changed,

    /// <summary>The sum or difference of moments and durations.</summary>
    [JsonStringEnumMemberName("sum")]
    Sum,

    /// <summary>The moment at which a state was last entered.</summary>
    [JsonStringEnumMemberName("entered")]
    Entered,

    /// <summary>The total time in a state.</summary>
    [JsonStringEnumMemberName("time-in")]
    TimeIn,

    /// <summary>How often the resource or its owner entered a state.</summary>
    [JsonStringEnumMemberName("times")]
    Times,

    /// <summary>Whether the resource is in a state.</summary>
    [JsonStringEnumMemberName("is")]
    Is,

    /// <summary>Whether an owned resource is in a state.</summary>
    [JsonStringEnumMemberName("any")]
    Any,

    /// <summary>The number of owned resources.</summary>
    [JsonStringEnumMemberName("count")]
    Count,

    /// <summary>The key of the newest owned resource.</summary>
    [JsonStringEnumMemberName("last")]
    Last,

    /// <summary>The value at a path.</summary>
    [JsonStringEnumMemberName("path")]
    Path,

    /// <summary>The values of the resources that refer to this one.</summary>
    [JsonStringEnumMemberName("members-of")]
    MembersOf,

    /// <summary>A text with places.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>Depends on another value.</summary>
    [JsonStringEnumMemberName("choice")]
    Choice,
}
