namespace LiveStation.Runtime;

/// <summary>Specifies the kind of constraint on a request.</summary>
public enum RequestRuleKind
{
    /// <summary>No constraint. This is the default value of the type and is never the kind of a violation.</summary>
    None,

    /// <summary>A required value is missing.</summary>
    Missing,

    /// <summary>A string or a list is too short or too long.</summary>
    Length,

    /// <summary>A string does not match its pattern.</summary>
    Pattern,

    /// <summary>A number, a duration or a timestamp is out of range.</summary>
    Range,

    /// <summary>The enum value is not allowed.</summary>
    EnumValue,

    /// <summary>The operation or the value is not supported in the zone.</summary>
    Zone,

    /// <summary>The value cannot be represented in the format of the request.</summary>
    Format,
}
