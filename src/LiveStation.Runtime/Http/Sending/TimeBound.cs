namespace LiveStation.Runtime.Http.Sending;

/// <summary>Determines the timeout of a call.</summary>
internal static class TimeBound
{
    /// <summary>
    /// Returns the timeout to use for each call. The timeout of a given client ends when the headers are received;
    /// using the shorter timeout applies it to the body too.
    /// </summary>
    /// <param name="timeout">The timeout of the client.</param>
    /// <param name="invoker">The HTTP client, or the handler of the client itself.</param>
    /// <returns>A function that receives the timeout of the call, or null if the call has none of its own.</returns>
    public static Func<TimeSpan?, TimeSpan> Of(TimeSpan timeout, HttpMessageInvoker invoker) => invoker is HttpClient client
        ? own => Shorter(own ?? timeout, client.Timeout)
        : own => own ?? timeout;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other)
    {
        if (one == Timeout.InfiniteTimeSpan)
            return other;
        return other == Timeout.InfiniteTimeSpan || one < other ? one : other;
    }
}
