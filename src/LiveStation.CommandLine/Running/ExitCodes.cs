namespace LiveStation.CommandLine.Running;

/// <summary>Exit codes of the process.</summary>
internal static class ExitCodes
{
    /// <summary>The command succeeded.</summary>
    public const int Done = 0;

    /// <summary>The API reported an error, or the command failed for another reason that has no code of its own.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the request body is invalid. Nothing was sent.</summary>
    public const int NotUnderstood = 2;

    /// <summary>No usable response was received.</summary>
    public const int NoResponse = 3;

    /// <summary>The object did not reach its state within the time limit of <c>--wait</c>.</summary>
    public const int NotSettled = 4;

    /// <summary>Stopped by Ctrl+C; shells use the same number.</summary>
    public const int Stopped = 130;
}
