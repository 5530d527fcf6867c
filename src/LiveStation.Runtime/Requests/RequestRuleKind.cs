namespace LiveStation.Runtime;

/// <summary>Specifies the kind of constraint that a request violates.</summary>
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

    /// <summary>
    /// A number, a duration or a timestamp is out of range, or a number is not a multiple of the required number.
    /// </summary>
    Range,

    /// <summary>An enum value or a string is not one of the allowed values.</summary>
    EnumValue,

    /// <summary>The operation or the value is not supported in the zone.</summary>
    Zone,

    /// <summary>A value cannot be represented in the format of the request.</summary>
    Format,
}
