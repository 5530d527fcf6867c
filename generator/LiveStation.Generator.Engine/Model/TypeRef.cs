namespace LiveStation.Generator.Engine.Model;

/// <summary>Kinds of scalar values.</summary>
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

    /// <summary>URL.</summary>
    Uri,

    /// <summary>Timestamp in milliseconds since 1970, UTC.</summary>
    TimestampMilliseconds,

    /// <summary>Timestamp in the format <c>yyyyMMddHHmmss</c>, Korean time.</summary>
    TimestampKst14,

    /// <summary>Duration in milliseconds.</summary>
    DurationMilliseconds,

    /// <summary>Duration in seconds.</summary>
    DurationSeconds,

    /// <summary>Duration in minutes.</summary>
    DurationMinutes,

    /// <summary>Any JSON value, preserved unchanged.</summary>
    Json,
}

/// <summary>The type of a value.</summary>
internal abstract record TypeRef;

/// <summary>A scalar value.</summary>
/// <param name="Kind">The kind of the value.</param>
internal sealed record ScalarRef(ScalarKind Kind) : TypeRef;

/// <summary>An enum value.</summary>
/// <param name="Name">Name of the enum.</param>
internal sealed record EnumRef(string Name) : TypeRef;

/// <summary>An object of a type of the spec.</summary>
/// <param name="Name">Name of the type.</param>
internal sealed record ObjectRef(string Name) : TypeRef;

/// <summary>Values in a row.</summary>
/// <param name="Item">Type of each item.</param>
internal sealed record ListRef(TypeRef Item) : TypeRef;

/// <summary>Values by name.</summary>
/// <param name="Item">Type of each value.</param>
internal sealed record MapRef(TypeRef Item) : TypeRef;

/// <summary>No value: the result of a response without a body.</summary>
internal sealed record NothingRef : TypeRef;
