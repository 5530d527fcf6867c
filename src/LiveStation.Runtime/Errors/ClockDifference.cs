using System.Globalization;

namespace LiveStation.Runtime.Errors;

/// <summary>How far this computer's clock and the server's are apart, where that can be why a signature is refused.</summary>
internal static class ClockDifference
{
    // Transport takes its time, and the header has whole seconds.
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    /// <summary>A sentence about the difference; empty when it is small, not known, or not the point.</summary>
    /// <param name="response">The error.</param>
    /// <param name="headers">Its headers.</param>
    public static string Sentence(ErrorResponse response, ApiResponseHeaders headers)
    {
        if (response.Class != ErrorClass.Authentication || RetryAfter.MomentOf(headers["Date"]) is not { } there)
            return "";
        TimeSpan difference = response.TimeProvider.GetUtcNow() - there;
        TimeSpan size = difference.Duration();
        if (size < Least)
            return "";
        string direction = difference < TimeSpan.Zero ? "behind" : "ahead of";
        return " The clock of this computer is " + Text(size) + " " + direction
            + " the server's; the gateway accepts " + Text(NcpSignature.ClockWindow) + " at most.";
    }

    private static string Text(TimeSpan size) =>
        ((long)size.TotalSeconds).ToString(CultureInfo.InvariantCulture) + " s";
}
