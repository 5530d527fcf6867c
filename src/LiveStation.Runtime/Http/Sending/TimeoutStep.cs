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
    // One is kept for the next call. A concurrent call creates its own.
    private CallEnd? _parked;

    /// <inheritdoc />
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public override async ValueTask<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TimeSpan bound = timeout(call.Settings?.Timeout);
        CallEnd end = Interlocked.Exchange(ref _parked, null) ?? new CallEnd(timeProvider);
        end.Begin(bound, cancellationToken, closing);
        call.End = end;
        try
        {
            return await next.SendAsync(call, end.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (cancellationToken.IsCancellationRequested && AttemptFault.IsOfEnding(exception))
        {
            // The token of the caller and not that of the call, because callers compare it.
            throw new OperationCanceledException("The call was canceled.", failures.Shown(call, exception), cancellationToken);
        }
        catch (Exception exception) when (closing.IsCancellationRequested && AttemptFault.IsOfEnding(exception))
        {
            // The transport sets the name of the client.
            throw new ObjectDisposedException(objectName: null);
        }
        catch (OperationCanceledException exception) when (!end.IsOver)
        {
            // Neither the caller nor this step: a timeout of the given HttpClient, or the HttpClient was disposed. .NET
            // Framework throws the same exception for both. Only the elapsed time distinguishes them there.
            bool isTimeout = AttemptFault.IsTimeout(exception)
                || (Framework.IsNetFramework && end.IsNearlyOver);
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
        catch (Exception exception) when (end.IsOver && AttemptFault.IsOfEnding(exception))
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
        finally
        {
            call.End = null;
            Keep(end, isShared: call.IsTokenShared);
        }
    }

    // Whoever else has the token must not see the end of a later call.
    private void Keep(CallEnd end, bool isShared)
    {
        if (isShared || !end.TryEnd())
            end.Dispose();
        else
            Interlocked.Exchange(ref _parked, end)?.Dispose();
    }
}
