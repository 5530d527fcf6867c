namespace LiveStation.Generator.Engine.Model;

/// <summary>Kinds of plain values.</summary>
internal enum ScalarKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Text that must not be shown.</summary>
    Secret,

    /// <summary>Whole number of 32 bits.</summary>
    Integer32,

    /// <summary>Whole number of 64 bits.</summary>
    Integer64,

    /// <summary>Number with a fraction.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Address.</summary>
    Uri,

    /// <summary>Point in time as milliseconds since 1970 in UTC.</summary>
    TimestampMilliseconds,

    /// <summary>Point in time as <c>yyyyMMddHHmmss</c> in Korean time.</summary>
    TimestampKst14,

    /// <summary>Length of time in milliseconds.</summary>
    DurationMilliseconds,

    /// <summary>Length of time in seconds.</summary>
    DurationSeconds,

    /// <summary>Length of time in minutes.</summary>
    DurationMinutes,

    /// <summary>Any JSON value, kept as it is.</summary>
    Json,
}

/// <summary>The type of a value.</summary>
internal abstract record TypeRef;

/// <summary>A plain value.</summary>
/// <param name="Kind">Which.</param>
internal sealed record ScalarRef(ScalarKind Kind) : TypeRef;

/// <summary>A word of an enum.</summary>
/// <param name="Name">Name of the enum.</param>
internal sealed record EnumRef(string Name) : TypeRef;

/// <summary>An object of a type of the spec.</summary>
/// <param name="Name">Name of the type.</param>
internal sealed record ObjectRef(string Name) : TypeRef;

/// <summary>Values in a row.</summary>
/// <param name="Item">Type of each.</param>
internal sealed record ListRef(TypeRef Item) : TypeRef;

/// <summary>Values by name.</summary>
/// <param name="Item">Type of each.</param>
internal sealed record MapRef(TypeRef Item) : TypeRef;

/// <summary>No value at all: the result of an answer without a body.</summary>
internal sealed record NothingRef : TypeRef;
