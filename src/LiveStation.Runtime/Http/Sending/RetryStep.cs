using System.Net;
#if NET
using System.Runtime.CompilerServices;
#endif
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Observing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>
/// Repeats a call that failed, if repeating it is useful and cannot make a write operation take effect twice.
/// </summary>
/// <param name="policy">The retry policy of the client.</param>
/// <param name="clock">The clock of the client.</param>
/// <param name="watch">The observer of the client; null if there is none.</param>
/// <param name="next">The next step, which sends the request once.</param>
/// <param name="closing">A token that is canceled when the client is disposed.</param>
internal sealed class RetryStep(
    RetryPolicy policy, SigningClock clock, CallWatch? watch, CallStep next, CancellationToken closing) : CallStep
{
    private readonly RetryBudget _budget = new();

    /// <inheritdoc />
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public override async ValueTask<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan delay;
            call.Attempts++;
            try
            {
                ReceivedResponse response = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);
                _budget.Succeeded(isRepeated: call.Attempts > 1);
                return response;
            }
            catch (ApiException exception) when (ReferenceEquals(exception, call.Failure) && IsRepeated(call, exception, out delay))
            {
                // The delay has been determined.
            }
            if (delay > TimeSpan.Zero)
                await clock.Delay(delay, cancellationToken).ConfigureAwait(false);
            // The client can be disposed during the delay, and its own connections need not be.
            if (closing.IsCancellationRequested)
                throw Disposed();
        }
    }

    private static ObjectDisposedException Disposed() => new(objectName: null);

    private bool IsRepeated(OutgoingCall call, ApiException failure, out TimeSpan delay)
    {
        delay = TimeSpan.Zero;
        ApiRetryReason reason;
        if (IsClockCorrected(call, failure))
            reason = ApiRetryReason.Clock;
        else if (IsRetried(call, failure, out delay))
            reason = failure is ApiErrorException ? ApiRetryReason.Error : ApiRetryReason.Connection;
        else
            return false;
        if (watch is not null && call.Failed is { } failed)
            watch.Retrying(new ApiRetry(failed) { Reason = reason, Delay = delay });
        return true;
    }

    /// <summary>
    /// Whether the clock was corrected. The request is then repeated at once, also a write operation, because a rejected
    /// signature has no effect. This happens once per call and is independent of the number of attempts in the options.
    /// </summary>
    private bool IsClockCorrected(OutgoingCall call, ApiException failure)
    {
        if (call.IsClockCorrected || failure is not ApiErrorException { StatusCode: HttpStatusCode.Unauthorized } error)
            return false;
        if (!clock.TryCorrect(call, RetryAfter.MomentOf(error.Headers["Date"]), out bool isNew))
            return false;
        call.IsClockCorrected = true;
        if (isNew && watch is not null && call.Failed is { } failed)
            watch.Corrected(new ApiClockCorrection(failed.Attempt) { Offset = TimeSpan.FromTicks(clock.Offset) });
        return true;
    }

    private bool IsRetried(OutgoingCall call, ApiException failure, out TimeSpan delay)
    {
        RetryPolicy own = call.Settings?.Retry ?? policy;
        int retries = call.Attempts - (call.IsClockCorrected ? 2 : 1);
        TimeSpan requested = (failure as ApiErrorException)?.RetryAfter ?? TimeSpan.Zero;
        delay = TimeSpan.Zero;
        if (retries + 1 >= own.MaxAttempts || requested > own.MaxDelay || !Allows(call, failure))
            return false;
        delay = own.DelayAfter(retries, requested);
        return delay < call.End!.Remaining && _budget.TryTake();
    }

    // An incomplete response and a connection that failed later can follow a request that took effect.
    private static bool Allows(OutgoingCall call, ApiException failure) => failure switch
    {
        ApiConnectionException connection => call.IsRepeatable || connection.IsUnsent,
        ApiErrorException error => error.Retry == RetryAdvice.AfterDelay
            || (error.Retry == RetryAdvice.ReadsOnly && call.IsRepeatable),
        _ => false,
    };
}
