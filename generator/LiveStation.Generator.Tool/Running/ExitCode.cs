namespace LiveStation.Generator.Tool.Running;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>The spec has no error.</summary>
    public const int Sound = 0;

    /// <summary>The spec has errors; they were printed.</summary>
    public const int SpecHasErrors = 1;

    /// <summary>The command line cannot be understood, or a file cannot be read or written.</summary>
    public const int NothingDone = 2;
}
