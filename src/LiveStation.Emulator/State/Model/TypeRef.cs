using System.Text.Json.Serialization;

namespace LiveStation.Emulator.State.Model;

/// <summary>The type of a value.</summary>
internal sealed record TypeRef
{
    /// <summary>The kind of the value in JSON.</summary>
    public WireKind Kind { get; set; }

    /// <summary>The name of the enum or of the type; null for other kinds.</summary>
    public string? Name { get; set; }

    /// <summary>The type of the items; null if the value is not a list or a map.</summary>
    public TypeRef? Of { get; set; }

    /// <summary>The name of the type of the object, or of the objects in the list or map; null for other kinds.</summary>
    public string? ObjectName => Kind switch
    {
        WireKind.Object => Name,
        WireKind.List or WireKind.Map => Of?.ObjectName,
        _ => null,
    };

    /// <summary>Whether the value is a list or a map.</summary>
    public bool IsCollection => Kind is WireKind.List or WireKind.Map;
}

/// <summary>The kind of a value in JSON.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WireKind>))]
internal enum WireKind
{
    /// <summary>A text.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>A number of 32 bits.</summary>
    [JsonStringEnumMemberName("int")]
    Int,

    /// <summary>A number of 64 bits.</summary>
    [JsonStringEnumMemberName("long")]
    Long,

    /// <summary>A number with a fraction.</summary>
    [JsonStringEnumMemberName("double")]
    Double,

    /// <summary>True or false.</summary>
    [JsonStringEnumMemberName("bool")]
    Bool,

    /// <summary>An address.</summary>
    [JsonStringEnumMemberName("uri")]
    Uri,

    /// <summary>A moment in milliseconds since 1970.</summary>
    [JsonStringEnumMemberName("timestamp-ms")]
    TimestampMs,

    /// <summary>A moment as 14 digits, Korea Standard Time.</summary>
    [JsonStringEnumMemberName("timestamp-kst14")]
    TimestampKst14,

    /// <summary>A duration in milliseconds.</summary>
    [JsonStringEnumMemberName("duration-ms")]
    DurationMs,

    /// <summary>A duration in seconds.</summary>
    [JsonStringEnumMemberName("duration-s")]
    DurationS,

    /// <summary>A duration in minutes.</summary>
    [JsonStringEnumMemberName("duration-min")]
    DurationMin,

    /// <summary>Any JSON.</summary>
    [JsonStringEnumMemberName("json")]
    Json,

    /// <summary>A value of an enum.</summary>
    [JsonStringEnumMemberName("enum")]
    Enum,

    /// <summary>An object of a type.</summary>
    [JsonStringEnumMemberName("object")]
    Object,

    /// <summary>A list.</summary>
    [JsonStringEnumMemberName("list")]
    List,

    /// <summary>An object whose names are keys.</summary>
    [JsonStringEnumMemberName("map")]
    Map,
}
