namespace LiveStation.Runtime;

/// <summary>Kinds of rules for what is sent.</summary>
public enum RequestRuleKind
{
    /// <summary>No rule. It is the default of the type, and no violation has it.</summary>
    None,

    /// <summary>A value that is needed is not there.</summary>
    Missing,

    /// <summary>A text or a list is too short or too long.</summary>
    Length,

    /// <summary>A text is not of the pattern.</summary>
    Pattern,

    /// <summary>A number, a duration or a time is outside its limits.</summary>
    Range,

    /// <summary>A word is none of those that may be sent.</summary>
    EnumValue,

    /// <summary>It does not exist in the zone that is called.</summary>
    Zone,

    /// <summary>A value cannot be written in the unit of the wire.</summary>
    Format,
}
