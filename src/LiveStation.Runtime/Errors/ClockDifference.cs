using System.Globalization;

namespace LiveStation.Runtime.Errors;

/// <summary>
/// Describes the difference between the local clock and the server's clock when it can explain a rejected signature.
/// </summary>
internal static class ClockDifference
{
    // The transfer takes time, and the header has a resolution of one second.
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Returns a sentence about the difference; empty if the difference is small, unknown or irrelevant.
    /// </summary>
    /// <param name="response">The error response.</param>
    /// <param name="headers">The response headers.</param>
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
