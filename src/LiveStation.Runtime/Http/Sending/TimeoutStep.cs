using System.Globalization;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>
/// Bounds the whole call in time and tells a caller's cancellation from time that ran out and a client that was disposed.
/// </summary>
internal sealed class TimeoutStep(
    Func<TimeSpan> timeout,
    TimeProvider timeProvider,
    ResponseFailures failures,
    CallStep next,
    CancellationToken closing) : CallStep
{
    /// <inheritdoc />
    public override async Task<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TimeSpan bound = timeout();
        using CallClock clock = new(timeProvider, bound);
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, clock.Token, closing);
        try
        {
            return await next.SendAsync(call, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (cancellationToken.IsCancellationRequested && AttemptFault.IsOfEnding(exception))
        {
            // The caller's own token, not the linked one: callers compare it.
            throw new OperationCanceledException("The call was cancelled.", failures.Shown(call, exception), cancellationToken);
        }
        catch (Exception exception) when (closing.IsCancellationRequested && AttemptFault.IsOfEnding(exception))
        {
            // The transport names the client.
            throw new ObjectDisposedException(objectName: null);
        }
        catch (OperationCanceledException exception) when (!clock.IsOver)
        {
            // Neither the caller nor this step: a bound of the given HttpClient, or somebody who closed it.
            // .NET Framework raises the same for both; there only the time that went by can tell.
            bool isTimeout = AttemptFault.IsTimeout(exception)
                || (Framework.IsNetFramework && clock.IsNearlyOver);
            string reason = isTimeout ? "the HttpClient's own time ran out" : "the HttpClient cancelled the request";
            throw new ApiConnectionException(call.Operation, reason, failures.Shown(call, exception)) { IsTimeout = isTimeout };
        }
        catch (Exception exception) when (clock.IsOver && AttemptFault.IsOfEnding(exception))
        {
            string seconds = bound.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            throw new ApiConnectionException(
                call.Operation, "no response within " + seconds + " s", failures.Shown(call, exception)) { IsTimeout = true };
        }
    }
}
