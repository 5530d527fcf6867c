using System.Globalization;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Running;

/// <summary>A request in the log of the emulator.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Target">Path and query.</param>
/// <param name="Status">HTTP status of the response.</param>
internal sealed record ServedRequest(string Method, string Target, int Status)
{
    private const int FirstError = 400;

    /// <summary>Reads the values of a log entry; returns null when it does not describe a request.</summary>
    /// <param name="values">The values by their names in the message template.</param>
    public static ServedRequest? From(IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        Dictionary<string, object?> named = new(values);
        return named.GetValueOrDefault(nameof(Method)) is string method
            && named.GetValueOrDefault(nameof(Target)) is string target
            && named.GetValueOrDefault(nameof(Status)) is int status
            ? new ServedRequest(method, target, status)
            : null;
    }

    /// <summary>Returns the request as one line.</summary>
    public IReadOnlyList<Piece> Pieces() =>
    [
        new Piece($"{Method} {Target} → ", Ink.Faint),
        new Piece(Status.ToString(CultureInfo.InvariantCulture), Status < FirstError ? Ink.Good : Ink.Bad),
    ];
}
