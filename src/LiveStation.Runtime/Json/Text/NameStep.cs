namespace LiveStation.Runtime.Json.Text;

/// <summary>Specifies what a scanner found at the position of a property name or the end of an object.</summary>
internal enum NameStep
{
    /// <summary>Invalid JSON.</summary>
    Fault,

    /// <summary>A name. The scanner is behind its colon.</summary>
    Name,

    /// <summary>A name with escape sequences. The scanner is before it.</summary>
    Escaped,

    /// <summary>The end of the object. The scanner is behind it.</summary>
    End,
}
