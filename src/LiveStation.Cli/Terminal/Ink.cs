namespace LiveStation.Cli.Terminal;

/// <summary>What a piece of text is, from which follows how it looks where there is colour.</summary>
internal enum Ink
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>Code, or something to type.</summary>
    Code,

    /// <summary>Something to read last.</summary>
    Faint,

    /// <summary>What went well.</summary>
    Good,

    /// <summary>What went wrong.</summary>
    Bad,

    /// <summary>What nobody expected.</summary>
    Unknown,
}
