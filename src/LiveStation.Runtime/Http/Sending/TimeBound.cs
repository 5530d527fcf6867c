namespace LiveStation.Runtime.Http.Sending;

/// <summary>Determines the timeout of a call.</summary>
internal static class TimeBound
{
    /// <summary>
    /// Returns the timeout to use for each call. The timeout of a given client ends when the headers are received;
    /// using the shorter timeout applies it to the body too.
    /// </summary>
    public static Func<TimeSpan> Of(TimeSpan timeout, HttpMessageInvoker invoker) =>
        invoker is HttpClient client ? () => Shorter(timeout, client.Timeout) : () => timeout;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other)
    {
        if (one == Timeout.InfiniteTimeSpan)
            return other;
        return other == Timeout.InfiniteTimeSpan || one < other ? one : other;
    }
}
