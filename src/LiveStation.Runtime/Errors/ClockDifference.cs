using System.Globalization;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Errors;

/// <summary>How far this computer's clock and the server's are apart, where that can be why a signature is refused.</summary>
internal static class ClockDifference
{
    // Transport takes its time, and the header has whole seconds.
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    /// <summary>A sentence about the difference; empty when it is small, not known, or not the point.</summary>
    /// <param name="response">The error.</param>
    /// <param name="headers">Its headers.</param>
    public static LocalText Sentence(ErrorResponse response, ApiResponseHeaders headers)
    {
        if (response.Class != ErrorClass.Authentication || RetryAfter.MomentOf(headers["Date"]) is not { } there)
            return "";
        TimeSpan difference = response.TimeProvider.GetUtcNow() - there;
        TimeSpan size = difference.Duration();
        if (size < Least)
            return "";
        bool isBehind = difference < TimeSpan.Zero;
        string most = Seconds(NcpSignature.ClockWindow);
        return new LocalText(
            " The clock of this computer is " + Seconds(size) + " s " + (isBehind ? "behind" : "ahead of")
            + " the server's; the gateway accepts at most " + most + " s.",
            " 이 컴퓨터의 시계가 서버보다 " + Seconds(size) + "초 " + (isBehind ? "느립니다" : "빠릅니다")
            + ". 게이트웨이는 최대 " + most + "초까지 허용합니다.");
    }

    private static string Seconds(TimeSpan size) => ((long)size.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
