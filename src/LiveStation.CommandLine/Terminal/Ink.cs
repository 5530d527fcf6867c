namespace LiveStation.CommandLine.Terminal;

/// <summary>The role of a text; it determines the color.</summary>
internal enum Ink
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>Code, or a text to enter.</summary>
    Code,

    /// <summary>Less important text.</summary>
    Faint,

    /// <summary>A success.</summary>
    Good,

    /// <summary>A failure.</summary>
    Bad,

    /// <summary>An unexpected value.</summary>
    Unknown,
}
