using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;

namespace LiveStation.CommandLine.Calls;

/// <summary>Reports failed calls: the message, the advice of the spec, and the reason of the operating system.</summary>
/// <param name="api">The API.</param>
/// <param name="shell">The shell.</param>
internal sealed class ErrorReport(CommandSet api, Shell shell)
{
    /// <summary>Reports a failed call.</summary>
    /// <param name="exception">The failure.</param>
    /// <returns>The exit code of the process.</returns>
    public int Show(ApiException exception)
    {
        shell.Error.Paragraph(exception.Message, Ink.Bad, indent: 0);
        if (exception is ApiErrorException error && AdviceFor(error) is { } advice)
            shell.Error.Paragraph(shell.Say(advice.Text), indent: 0);
        // The operating system's message about a broken connection is the most useful one.
        if (exception.InnerException is { } inner)
            shell.Error.Paragraph(inner.GetBaseException().Message, Ink.Faint, indent: 0);
        return exception is ApiErrorException ? ExitCodes.Failed : ExitCodes.NoResponse;
    }

    /// <summary>Reports a request that was not sent, with the names of the options to correct.</summary>
    /// <param name="exception">The violations.</param>
    /// <param name="names">Names of the arguments and options of the command.</param>
    /// <returns>The exit code of the process.</returns>
    public int Show(ApiValidationException exception, IEnumerable<string> names)
    {
        string[] known = [.. names];
        foreach (RequestViolation violation in exception.Violations)
            shell.Error.Paragraph($"{NameOf(violation, known)} {violation.Rule}", Ink.Bad, indent: 0);
        return ExitCodes.NotUnderstood;
    }

    private CommandAdvice? AdviceFor(ApiErrorException error) =>
        api.Advice().FirstOrDefault(advice => advice.Layer == error.Layer && advice.Code == error.Code);

    // Names of options and of properties consist of the same words.
    private static string NameOf(RequestViolation violation, IEnumerable<string> known)
    {
        string property = Words(violation.Property.Split('[')[0]);
        return known.FirstOrDefault(name => Words(name) == property) ?? violation.Member;
    }

    private static string Words(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
