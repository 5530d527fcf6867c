namespace LiveStation.Runtime.Http.Sending;

/// <summary>Finds the time a call may take.</summary>
internal static class TimeBound
{
    /// <summary>
    /// The bound to ask for before each call. A given client's own time-out ends with the head of the answer;
    /// taking the
    /// shorter of both makes it hold for the body too.
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
