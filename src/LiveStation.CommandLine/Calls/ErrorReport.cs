using System.Net.Sockets;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Calls;

/// <summary>Reports failed calls: the message, the advice of the spec, and what happened to the connection.</summary>
/// <param name="api">The API.</param>
/// <param name="shell">The shell.</param>
internal sealed class ErrorReport(CommandSet api, Shell shell)
{
    /// <summary>Reports a failed call.</summary>
    /// <param name="exception">The failure.</param>
    /// <returns>The exit code of the process.</returns>
    public int Show(ApiException exception) => Show(exception, states: "");

    /// <summary>Reports a call that the state of a resource did not allow.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="states">The states that the operation requires and changes; empty if there are none.</param>
    /// <returns>The exit code of the process.</returns>
    public int Show(ApiException exception, LocalText states)
    {
        shell.Error.Paragraph(exception.Message, Ink.Bad, indent: 0);
        if (shell.Say(states) is { Length: > 0 } required)
            shell.Error.Paragraph(required, indent: 0);
        if (exception is ApiErrorException error && AdviceFor(error) is { } advice)
            shell.Error.Paragraph(shell.Say(advice.Text), indent: 0);
        // The message about the connection is the most useful one.
        if (exception.InnerException is { } inner)
            shell.Error.Paragraph(Cause(inner).Message, Ink.Faint, indent: 0);
        return exception is ApiErrorException ? ExitCodes.Failed : ExitCodes.NoResponse;
    }

    /// <summary>Reports a request that was not sent, with the names of the options to correct.</summary>
    /// <param name="exception">The violations.</param>
    /// <param name="values">The values of the command.</param>
    /// <returns>The exit code of the process.</returns>
    public int Show(ApiValidationException exception, ValueNames values)
    {
        foreach (RequestViolation violation in exception.Violations)
        {
            string name = values.Find(violation.Member, violation.Property) ?? violation.Member;
            shell.Error.Paragraph($"{name} {values.In(violation.Rule)}", Ink.Bad, indent: 0);
        }
        return ExitCodes.NotUnderstood;
    }

    // The message of a socket does not name the host; that of the exception around it does.
    private static Exception Cause(Exception exception) =>
        exception.InnerException is { } inner and not SocketException ? Cause(inner) : exception;

    private CommandAdvice? AdviceFor(ApiErrorException error) =>
        api.Advice().FirstOrDefault(advice => advice.Layer == error.Layer && advice.Code == error.Code);
}
