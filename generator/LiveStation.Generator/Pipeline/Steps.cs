namespace LiveStation.Generator.Pipeline;

/// <summary>Names of the generator's steps, in the order of execution; tests use them to inspect the driver.</summary>
internal static class Steps
{
    /// <summary>The spec files among the additional files, with their text.</summary>
    public const string SpecTexts = nameof(SpecTexts);

    /// <summary>Each parsed file.</summary>
    public const string Parsed = nameof(Parsed);

    /// <summary>The files of each API.</summary>
    public const string Apis = nameof(Apis);

    /// <summary>The model and the diagnostics of each API.</summary>
    public const string Bound = nameof(Bound);

    /// <summary>The APIs of the project, with its options.</summary>
    public const string Table = nameof(Table);

    /// <summary>The valid APIs, which contain no positions, so that moving a line changes nothing from this step on.</summary>
    public const string Sound = nameof(Sound);

    /// <summary>The options of the project.</summary>
    public const string Options = nameof(Options);

    /// <summary>All files to write.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>Each file to write.</summary>
    public const string Planned = nameof(Planned);

    /// <summary>All diagnostics.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>All steps.</summary>
    public static IReadOnlyList<string> All { get; } =
        [SpecTexts, Parsed, Apis, Bound, Options, Table, Sound, Plan, Planned, Diagnostics];
}
