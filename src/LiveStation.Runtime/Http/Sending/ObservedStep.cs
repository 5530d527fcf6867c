using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Observing;

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Reports each attempt to an observer. The pipeline has this step only if there is an observer.</summary>
internal sealed class ObservedStep(CallWatch watch, ResponseFailures failures, TimeProvider timeProvider, CallStep next)
    : CallStep
{
    private long _calls;

    /// <inheritdoc />
    public override ValueTask<ReceivedResponse> SendAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        call.Failed = null;
        return watch.IsEnabled ? ObserveAsync(call, cancellationToken) : next.SendAsync(call, cancellationToken);
    }

    private async ValueTask<ReceivedResponse> ObserveAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        if (call.Number == 0)
            call.Number = Interlocked.Increment(ref _calls);
        ApiAttempt attempt = new(call.Operation, call.MethodName, call.Route, call.Attempts) { CallNumber = call.Number };
        watch.Starting(attempt);
        long start = timeProvider.GetTimestamp();
        try
        {
            ReceivedResponse response = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);
            watch.Ended(new ApiAttemptResult(attempt)
            {
                Duration = timeProvider.GetElapsedTime(start),
                StatusCode = response.StatusCode,
                TraceId = failures.TraceIdOf(response),
            });
            return response;
        }
        catch (Exception exception)
        {
            call.Failed = ResultOf(attempt, exception, timeProvider.GetElapsedTime(start));
            watch.Ended(call.Failed);
            throw;
        }
    }

    private static ApiAttemptResult ResultOf(ApiAttempt attempt, Exception exception, TimeSpan duration) => new(attempt)
    {
        Duration = duration,
        StatusCode = exception switch
        {
            ApiErrorException error => error.StatusCode,
            ApiFormatException format => format.StatusCode,
            _ => null,
        },
        ErrorCode = (exception as ApiErrorException)?.Code,
        ErrorType = ErrorType.Of(exception),
        TraceId = (exception as ApiException)?.TraceId,
    };
}
