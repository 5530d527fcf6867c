using System.Globalization;
#if NET
using System.Runtime.CompilerServices;
#endif
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Bodies;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>
/// Applies the timeout to the complete call. Distinguishes cancellation by the caller, a timeout and a disposed client.
/// </summary>
internal sealed class TimeoutStep(
    Func<TimeSpan?, TimeSpan> timeout,
    TimeProvider timeProvider,
    ResponseFailures failures,
    CallStep next,
    CancellationToken closing) : CallStep
{
    /// <inheritdoc />
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public override async ValueTask<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TimeSpan bound = timeout(call.Settings?.Timeout);
        using CallClock clock = new(timeProvider, bound);
        call.Clock = clock;
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, clock.Token, closing);
        try
        {
            return await next.SendAsync(call, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (cancellationToken.IsCancellationRequested && AttemptFault.IsOfEnding(exception))
        {
            // The token of the caller and not the linked token, because callers compare it.
            throw new OperationCanceledException("The call was canceled.", failures.Shown(call, exception), cancellationToken);
        }
        catch (Exception exception) when (closing.IsCancellationRequested && AttemptFault.IsOfEnding(exception))
        {
            // The transport sets the name of the client.
            throw new ObjectDisposedException(objectName: null);
        }
        catch (OperationCanceledException exception) when (!clock.IsOver)
        {
            // Neither the caller nor this step: a timeout of the given HttpClient, or the HttpClient was disposed. .NET
            // Framework throws the same exception for both. Only the elapsed time distinguishes them there.
            bool isTimeout = AttemptFault.IsTimeout(exception)
                || (Framework.IsNetFramework && clock.IsNearlyOver);
            LocalText reason = isTimeout
                ? new("the timeout of the HttpClient elapsed", "HttpClient의 제한 시간이 초과됨")
                : new("the HttpClient canceled the request", "HttpClient가 요청을 취소함");
            throw new ApiConnectionException(call.Operation, reason, failures.Shown(call, exception))
            {
                Language = failures.Language,
                IsTimeout = isTimeout,
                Attempts = call.Attempts,
            };
        }
        catch (Exception exception) when (clock.IsOver && AttemptFault.IsOfEnding(exception))
        {
            string seconds = bound.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            LocalText reason = new("no response within " + seconds + " s", seconds + "초 안에 응답이 없음");
            throw new ApiConnectionException(call.Operation, reason, failures.Shown(call, exception))
            {
                Language = failures.Language,
                IsTimeout = true,
                Attempts = call.Attempts,
            };
        }
    }
}
