namespace LiveStation.Runtime.Errors;

/// <summary>Decides whether a request that only reads can succeed later without a change.</summary>
internal static class Repeatable
{
    /// <summary>Returns whether reading again can succeed after a failure.</summary>
    /// <param name="exception">The failure.</param>
    public static bool IsRead(ApiException exception) => exception switch
    {
        ApiConnectionException => true,
        ApiErrorException error => error.Retry is RetryAdvice.ReadsOnly or RetryAdvice.AfterDelay or RetryAdvice.Later,
        _ => false,
    };
}
