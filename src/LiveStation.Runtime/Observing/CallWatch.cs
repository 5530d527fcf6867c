using LiveStation.Runtime.Drift;

namespace LiveStation.Runtime.Observing;

/// <summary>Calls an observer and discards its exceptions.</summary>
/// <remarks>A call that took effect must not look like a failed one because its observer failed.</remarks>
internal sealed class CallWatch : IDriftWatch
{
    private readonly ApiCallObserver _observer;

    private CallWatch(ApiCallObserver observer) => _observer = observer;

    /// <summary>Returns a watch for an observer; null if there is no observer.</summary>
    public static CallWatch? Of(ApiCallObserver? observer) => observer is null ? null : new CallWatch(observer);

    /// <summary>Whether the observer needs reports now. An observer that throws needs none.</summary>
    public bool IsEnabled
    {
        get
        {
            try
            {
                return _observer.IsEnabled;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                return false;
            }
        }
    }

    /// <summary>Reports that an attempt begins.</summary>
    public void Starting(ApiAttempt attempt) => Guarded(attempt, static (observer, one) => observer.OnAttemptStarting(one));

    /// <summary>Reports the result of an attempt.</summary>
    public void Ended(ApiAttemptResult result) => Guarded(result, static (observer, one) => observer.OnAttemptEnded(one));

    /// <summary>Reports that a request will be sent again.</summary>
    public void Retrying(ApiRetry retry) => Guarded(retry, static (observer, one) => observer.OnRetrying(one));

    /// <summary>Reports that the clock was corrected.</summary>
    public void Corrected(ApiClockCorrection correction) =>
        Guarded(correction, static (observer, one) => observer.OnClockCorrected(one));

    /// <summary>Reports a difference between a response and the spec.</summary>
    public void Drifted(ApiDrift drift)
    {
        if (IsEnabled)
            Guarded(drift, static (observer, one) => observer.OnDrift(one));
    }

    private void Guarded<T>(T report, Action<ApiCallObserver, T> tell)
    {
        try
        {
            tell(_observer, report);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The contract of the class.
        }
    }
}
