namespace LiveStation.Runtime;

/// <summary>Receives reports about the calls of a client, for example to log them.</summary>
/// <remarks>
/// <para>
/// The methods are called on the thread of the call, and several calls can report at the same time, so overrides must be
/// thread-safe and fast. They should not throw: an exception is discarded, because a call that took effect must not look
/// like a failed one. The base methods do nothing.
/// </para>
/// <para>The reports contain no bodies, no path or query values, no keys and no other secrets. They can be logged.</para>
/// </remarks>
public abstract class ApiCallObserver
{
    /// <summary>
    /// Whether the observer needs reports now. The default is true. It is read before each attempt and before a response is
    /// deserialized. An attempt that begins while it is false is not reported.
    /// </summary>
    public virtual bool IsEnabled => true;

    /// <summary>Called before a request is sent.</summary>
    /// <param name="attempt">The attempt.</param>
    public virtual void OnAttemptStarting(ApiAttempt attempt)
    {
    }

    /// <summary>Called after the response was received or the attempt failed.</summary>
    /// <param name="result">The attempt with its result.</param>
    public virtual void OnAttemptEnded(ApiAttemptResult result)
    {
    }

    /// <summary>Called before the delay after which the request is sent again.</summary>
    /// <param name="retry">The failed attempt, the reason and the delay.</param>
    public virtual void OnRetrying(ApiRetry retry)
    {
    }

    /// <summary>Called once when the client corrects its clock by the server's clock.</summary>
    /// <param name="correction">The correction.</param>
    public virtual void OnClockCorrected(ApiClockCorrection correction)
    {
    }

    /// <summary>
    /// Called for each tolerated difference between a response and the spec, like
    /// <see cref="ApiClientOptions.OnDrift"/>.
    /// </summary>
    /// <param name="drift">The difference.</param>
    public virtual void OnDrift(ApiDrift drift)
    {
    }
}
