using System.Globalization;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Errors;

/// <summary>
/// Describes the difference between the clock of the client, with its correction, and the server's clock when it can explain
/// a rejected signature.
/// </summary>
internal static class ClockDifference
{
    // The transfer takes time, and the header has a resolution of one second.
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Returns a sentence about the difference; empty if the difference is small or irrelevant.
    /// </summary>
    /// <param name="response">The error response.</param>
    /// <param name="headers">The response headers.</param>
    public static LocalText Sentence(ErrorResponse response, ApiResponseHeaders headers)
    {
        // An exception that was created without a response has no headers at all.
        if (response.Class != ErrorClass.Authentication || headers.Count == 0)
            return "";
        string most = Seconds(NcpSignature.ClockWindow);
        if (RetryAfter.MomentOf(headers["Date"]) is not { } there)
        {
            return new LocalText(
                " Check the keys and the clock of this computer: the gateway accepts a difference of at most " + most
                + " s, and the response has no valid Date header to compare with.",
                " 키와 이 컴퓨터의 시계를 확인하세요. 게이트웨이는 최대 " + most
                + "초의 차이까지 허용하며, 응답에 비교할 유효한 Date 헤더가 없습니다.");
        }
        TimeSpan difference = response.TimeProvider.GetUtcNow() - there;
        TimeSpan size = difference.Duration();
        if (size < Least)
            return "";
        bool isBehind = difference < TimeSpan.Zero;
        return new LocalText(
            " The clock of this computer is " + Seconds(size) + " s " + (isBehind ? "behind" : "ahead of")
            + " the server's clock. The gateway accepts a difference of at most " + most + " s.",
            " 이 컴퓨터의 시계가 서버보다 " + Seconds(size) + "초 " + (isBehind ? "느립니다" : "빠릅니다")
            + ". 게이트웨이는 최대 " + most + "초의 차이까지 허용합니다.");
    }

    private static string Seconds(TimeSpan size) => ((long)size.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
