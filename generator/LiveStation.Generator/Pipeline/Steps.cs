namespace LiveStation.Generator.Pipeline;

/// <summary>Names of the generator's steps, in the order of the work; tests ask the driver about them.</summary>
internal static class Steps
{
    /// <summary>The spec files among the additional files, with their text.</summary>
    public const string SpecTexts = nameof(SpecTexts);

    /// <summary>Each file on its own, as nodes.</summary>
    public const string Parsed = nameof(Parsed);

    /// <summary>The files of each API.</summary>
    public const string Apis = nameof(Apis);

    /// <summary>All files of an API together, as a model with its diagnostics.</summary>
    public const string Bound = nameof(Bound);

    /// <summary>The APIs side by side, with what the project chose of them.</summary>
    public const string Table = nameof(Table);

    /// <summary>What can be generated from: it has no positions, so a moved line ends here.</summary>
    public const string Sound = nameof(Sound);

    /// <summary>What the project chose.</summary>
    public const string Options = nameof(Options);

    /// <summary>All files to write.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>Each file to write on its own.</summary>
    public const string Planned = nameof(Planned);

    /// <summary>Everything to tell the author.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [SpecTexts, Parsed, Apis, Bound, Options, Table, Sound, Plan, Planned, Diagnostics];
}
