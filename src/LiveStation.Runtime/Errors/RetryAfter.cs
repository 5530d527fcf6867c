using System.Net.Http.Headers;

namespace LiveStation.Runtime.Errors;

/// <summary>Reads the waiting time that a server requests.</summary>
internal static class RetryAfter
{
    /// <summary>Gets the waiting time; null if the headers do not contain it.</summary>
    /// <param name="headers">The response headers.</param>
    /// <param name="timeProvider">The clock for a date in the header if the response has no <c>Date</c> header.</param>
    public static TimeSpan? Of(ApiResponseHeaders headers, TimeProvider timeProvider)
    {
        if (Parse(headers["Retry-After"]) is not { } asked)
            return null;
        if (asked.Date is not { } moment)
            return asked.Delta;
        TimeSpan wait = moment - (MomentOf(headers["Date"]) ?? timeProvider.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>Gets the time in a header such as <c>Date</c>; null if it has none.</summary>
    /// <param name="text">The value of the header.</param>
    public static DateTimeOffset? MomentOf(string? text) => Parse(text)?.Date;

    private static RetryConditionHeaderValue? Parse(string? text) =>
        RetryConditionHeaderValue.TryParse(text, out RetryConditionHeaderValue? value) ? value : null;
}
