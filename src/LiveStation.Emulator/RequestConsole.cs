using LiveStation.Emulator.Control.Requests;

namespace LiveStation.Emulator;

/// <summary>Writes each request as one line, in colors if the writer is a terminal.</summary>
/// <param name="writer">Receives the lines.</param>
/// <param name="isInColor">Whether the writer is a terminal that shows colors.</param>
internal sealed class RequestConsole(TextWriter writer, bool isInColor)
{
    private const string Good = "\e[32m";
    private const string Bad = "\e[31m";
    private const string Off = "\e[0m";

    private readonly Lock _lock = new();

    /// <summary>Returns whether a program writes colors.</summary>
    /// <param name="isRedirected">Whether its output is not a terminal.</param>
    /// <param name="variable">Reads an environment variable; null if it is not set.</param>
    public static bool IsInColor(bool isRedirected, Func<string, string?> variable) =>
        !isRedirected && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>Writes a request.</summary>
    /// <param name="record">The request.</param>
    public void Write(RequestRecord record)
    {
        RequestLine line = RequestLine.Of(record);
        string outcome = isInColor ? (line.IsGood ? Good : Bad) + line.Outcome + Off : line.Outcome;
        // Requests end at the same time, and a line must not be inside another.
        lock (_lock)
            writer.Write($"{line.Start}{outcome}{line.End}\n");
    }
}
