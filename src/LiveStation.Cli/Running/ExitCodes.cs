namespace LiveStation.Cli.Running;

/// <summary>Exit codes of the process.</summary>
internal static class ExitCodes
{
    /// <summary>The command succeeded.</summary>
    public const int Done = 0;

    /// <summary>The command line is valid, but the command failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line is invalid.</summary>
    public const int NotUnderstood = 2;

    /// <summary>Stopped by Ctrl+C; shells use the same number.</summary>
    public const int Stopped = 130;
}
