namespace LiveStation.CommandLine.CompilerServices;

/// <summary>Kinds of values.</summary>
internal enum CommandKind
{
    /// <summary>No value.</summary>
    Nothing,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Text that must not be shown.</summary>
    Secret,

    /// <summary>Whole number.</summary>
    Integer,

    /// <summary>Number with a fraction.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Time in milliseconds since 1970, UTC.</summary>
    TimestampMilliseconds,

    /// <summary>Time in the format <c>yyyyMMddHHmmss</c>, Korea Standard Time.</summary>
    TimestampKst14,

    /// <summary>Duration as a whole number of a unit.</summary>
    Duration,

    /// <summary>Any JSON value.</summary>
    Json,

    /// <summary>A value of an enum.</summary>
    Word,

    /// <summary>An object with known members.</summary>
    Members,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object with any member names.</summary>
    Map,
}
