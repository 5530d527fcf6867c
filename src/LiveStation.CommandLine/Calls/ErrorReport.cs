using System.Net.Sockets;
using System.Text.RegularExpressions;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;

namespace LiveStation.CommandLine.Calls;

/// <summary>Reports failed calls: the message, the advice of the spec, and the reason of the operating system.</summary>
/// <param name="api">The API.</param>
/// <param name="shell">The shell.</param>
internal sealed partial class ErrorReport(CommandSet api, Shell shell)
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
            shell.Error.Paragraph(Cause(inner).Message, Ink.Faint, indent: 0);
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
            shell.Error.Paragraph($"{NameOf(violation, known)} {InOptions(violation.Rule, known)}", Ink.Bad, indent: 0);
        return ExitCodes.NotUnderstood;
    }

    // The message of a socket does not name the host; that of the exception around it does.
    private static Exception Cause(Exception exception) =>
        exception.InnerException is { } inner and not SocketException ? Cause(inner) : exception;

    private CommandAdvice? AdviceFor(ApiErrorException error) =>
        api.Advice().FirstOrDefault(advice => advice.Layer == error.Layer && advice.Code == error.Code);

    // Names of options and of properties consist of the same words.
    private static string NameOf(RequestViolation violation, IEnumerable<string> known)
    {
        string property = Words(violation.Property.Split('[')[0]);
        return known.FirstOrDefault(name => Words(name) == property) ?? violation.Member;
    }

    // A rule about another value names its property and its JSON name, such as "Cdn.CreateCdn (cdn.createCdn)".
    private static string InOptions(string rule, IEnumerable<string> known) => BothNames().Replace(rule, match =>
    {
        string property = Words(match.Groups["property"].Value);
        return known.FirstOrDefault(name => Words(name) == property) ?? match.Value;
    });

    [GeneratedRegex(@"(?<property>[A-Z][\w.]*) \([\w.]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex BothNames();

    private static string Words(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
