namespace LiveStation.Generator.Tool.Running;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>The spec has no errors.</summary>
    public const int Sound = 0;

    /// <summary>The spec has errors, which were printed.</summary>
    public const int SpecHasErrors = 1;

    /// <summary>The command line is not valid, or a file cannot be read or written.</summary>
    public const int NothingDone = 2;
}
