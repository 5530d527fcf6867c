namespace LiveStation.Cli.Running;

/// <summary>A command cannot go on, for a reason to be read by the one who typed it.</summary>
/// <param name="message">What is wrong and what to do, in sentences.</param>
/// <param name="exitCode">What the process ends with.</param>
internal sealed class CommandFailure(string message, int exitCode = ExitCodes.Failed) : Exception(message)
{
    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>The command line cannot be understood.</summary>
    /// <param name="message">What is wrong and what to do, in sentences.</param>
    public static CommandFailure NotUnderstood(string message) => new(message, ExitCodes.NotUnderstood);
}
