using System.Globalization;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Gateway;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

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
    /// <param name="language">The language of the reason.</param>
    public static RequestLine Of(RequestRecord record, ApiLanguage language = ApiLanguage.English)
    {
        bool isKorean = language == ApiLanguage.Korean;
        string duration = record.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        string reason = record.Reason is { } why ? $", {In(CauseOf(record))}: {VisibleText.Of(In(why))}" : "";
        return new RequestLine(
            $"{VisibleText.Of(record.Method)} {VisibleText.Of(record.Target)} → ",
            record.Status?.ToString(CultureInfo.InvariantCulture) ?? (isKorean ? "연결 종료" : "closed"),
            $" {record.Operation ?? "-"} {duration} ms{reason}",
            record.Status < FirstError);

        string In(LocalText text) => isKorean ? text.Korean : text.English;
    }

    // The same words as on the status page.
    private static LocalText CauseOf(RequestRecord record) => (record.Check, record.AnsweredBy) switch
    {
        ({ } check, _) => RequestChecks.NameOf(check),
        (_, "fault") => new LocalText("fault", "장애"),
        (_, "handler") => new LocalText("handler", "핸들러"),
        (_, "nobody") => new LocalText("no response", "응답 없음"),
        (_, var source) => source,
    };
}
