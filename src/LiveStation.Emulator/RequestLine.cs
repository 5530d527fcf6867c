using System.Globalization;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Gateway;

namespace LiveStation.Emulator;

/// <summary>A request as one line of a console. Control characters of callers are visible and have no effect.</summary>
/// <param name="Start">Method and target.</param>
/// <param name="Outcome">The HTTP status code, or that the connection was closed.</param>
/// <param name="End">The operation, the duration and the reason of an error.</param>
/// <param name="IsGood">Whether the request succeeded.</param>
internal sealed record RequestLine(string Start, string Outcome, string End, bool IsGood)
{
    private const int FirstError = 400;

    /// <summary>Returns the line of a request.</summary>
    /// <param name="record">The request.</param>
    public static RequestLine Of(RequestRecord record)
    {
        string duration = record.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        string reason = record.Reason is null ? "" : $", {record.Check ?? record.AnsweredBy}: {VisibleText.Of(record.Reason)}";
        return new RequestLine(
            $"{VisibleText.Of(record.Method)} {VisibleText.Of(record.Target)} → ",
            record.Status?.ToString(CultureInfo.InvariantCulture) ?? "closed",
            $" {record.Operation ?? "-"} {duration} ms{reason}",
            record.Status < FirstError);
    }
}
