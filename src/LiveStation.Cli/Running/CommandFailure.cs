namespace LiveStation.Cli.Running;

/// <summary>A command failed; the message is for the user who entered it.</summary>
/// <param name="message">A description of the problem and of its solution, in sentences.</param>
/// <param name="exitCode">Exit code of the process.</param>
internal sealed class CommandFailure(string message, int exitCode = ExitCodes.Failed) : Exception(message)
{
    /// <summary>Exit code of the process.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>Creates the failure for an invalid command line.</summary>
    /// <param name="message">A description of the problem and of its solution, in sentences.</param>
    public static CommandFailure NotUnderstood(string message) => new(message, ExitCodes.NotUnderstood);
}
