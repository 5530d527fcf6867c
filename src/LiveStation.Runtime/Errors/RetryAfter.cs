using System.Net.Http.Headers;

namespace LiveStation.Runtime.Errors;

/// <summary>Reads how long a server asks to wait.</summary>
internal static class RetryAfter
{
    /// <summary>The time to wait; null when the headers do not tell.</summary>
    /// <param name="headers">Headers of the answer.</param>
    /// <param name="timeProvider">The clock for a moment of an answer that is not dated itself.</param>
    public static TimeSpan? Of(ApiResponseHeaders headers, TimeProvider timeProvider)
    {
        if (Parse(headers["Retry-After"]) is not { } asked)
            return null;
        if (asked.Date is not { } moment)
            return asked.Delta;
        TimeSpan wait = moment - (MomentOf(headers["Date"]) ?? timeProvider.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>The moment that a header such as <c>Date</c> states; null when it states none.</summary>
    /// <param name="text">Value of the header.</param>
    public static DateTimeOffset? MomentOf(string? text) => Parse(text)?.Date;

    private static RetryConditionHeaderValue? Parse(string? text) =>
        RetryConditionHeaderValue.TryParse(text, out RetryConditionHeaderValue? value) ? value : null;
}
