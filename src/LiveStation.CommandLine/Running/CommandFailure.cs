using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Running;

/// <summary>A command failed; the message is for the user who entered it.</summary>
/// <param name="text">A description of the problem and of its solution, in sentences.</param>
/// <param name="exitCode">Exit code of the process.</param>
internal sealed class CommandFailure(LocalText text, int exitCode = ExitCodes.Failed) : Exception(text.English)
{
    /// <summary>Exit code of the process.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>A description of the problem and of its solution, in sentences.</summary>
    public LocalText Text { get; } = text;

    /// <summary>Creates the failure for an invalid command line.</summary>
    /// <param name="text">A description of the problem and of its solution, in sentences.</param>
    public static CommandFailure NotUnderstood(LocalText text) => new(text, ExitCodes.NotUnderstood);

    /// <summary>Returns the message of an exception without the name of the parameter, which a user of the program does not know.</summary>
    /// <param name="exception">The exception.</param>
    public static string MessageOf(ArgumentException exception)
    {
        string parameter = $" (Parameter '{exception.ParamName}')";
        return exception.Message.EndsWith(parameter, StringComparison.Ordinal) ? exception.Message[..^parameter.Length] : exception.Message;
    }
}
