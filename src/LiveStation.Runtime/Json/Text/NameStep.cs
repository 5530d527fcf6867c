namespace LiveStation.Runtime.Json.Text;

/// <summary>What a scanner finds where the name of a member or the end of an object may be.</summary>
internal enum NameStep
{
    /// <summary>Neither.</summary>
    Fault,

    /// <summary>A name; the scanner went over it and its colon.</summary>
    Name,

    /// <summary>A name with escapes; the scanner stands before it.</summary>
    Escaped,

    /// <summary>The end; the scanner went over it.</summary>
    End,
}
