using System.Globalization;

namespace LiveStation.Runtime.Http;

/// <summary>Bounds the whole call in time and tells a caller's cancellation from time that ran out.</summary>
internal sealed class TimeoutStep(Func<TimeSpan> timeout, TimeProvider timeProvider, CallStep next) : CallStep
{
    /// <inheritdoc />
    public override async Task<Answer> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TimeSpan bound = timeout();
        using CancellationTokenSource clock = Clock(bound);
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, clock.Token);
        try
        {
            return await next.SendAsync(call, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (cancellationToken.IsCancellationRequested && AttemptFault.IsOfEnding(exception))
        {
            // The caller's own token, not the linked one: callers compare it.
            throw new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (!clock.IsCancellationRequested)
        {
            // Neither the caller nor this step: a bound of the given HttpClient, or somebody who closed it.
            bool isTimeout = exception.InnerException is TimeoutException || Framework.IsNetFramework;
            string reason = isTimeout ? "the HttpClient's own time ran out" : "the HttpClient cancelled the request";
            throw new ApiConnectionException(call.Operation, reason, isTimeout, exception);
        }
        catch (Exception exception) when (clock.IsCancellationRequested && AttemptFault.IsOfEnding(exception))
        {
            string seconds = bound.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            throw new ApiConnectionException(call.Operation, "no answer within " + seconds + " s", true, exception);
        }
    }

    private CancellationTokenSource Clock(TimeSpan bound)
    {
#if NET
        return new CancellationTokenSource(bound, timeProvider);
#else
        return timeProvider.CreateCancellationTokenSource(bound);
#endif
    }
}
