namespace LiveStation.Cli.Running;

/// <summary>What the process tells the shell when it ends.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>Understood, but it failed.</summary>
    public const int Failed = 1;

    /// <summary>Not understood.</summary>
    public const int NotUnderstood = 2;

    /// <summary>Stopped by Ctrl+C; the number is the shells' own for it.</summary>
    public const int Stopped = 130;
}
