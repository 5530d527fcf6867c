using LiveStation.Runtime;
using Microsoft.Extensions.Logging;

namespace LiveStation.Extensions.Logging;

/// <summary>Logs the calls of a client, and forwards the reports to the observer of the application.</summary>
/// <param name="logger">The logger of the client.</param>
/// <param name="next">The observer of the application; null if there is none.</param>
internal sealed class CallLogger(ILogger logger, ApiCallObserver? next) : ApiCallObserver
{
    /// <inheritdoc />
    /// <remarks>No message has a higher level.</remarks>
    public override bool IsEnabled => logger.IsEnabled(LogLevel.Warning) || Next is not null;

    private ApiCallObserver? Next => next is { IsEnabled: true } ? next : null;

    /// <inheritdoc />
    public override void OnAttemptStarting(ApiAttempt attempt)
    {
        LogEvents.AttemptStarting(logger, attempt.Operation, attempt.Number, attempt.Method, attempt.Route);
        Next?.OnAttemptStarting(attempt);
    }

    /// <inheritdoc />
    public override void OnAttemptEnded(ApiAttemptResult result)
    {
        (string operation, int number) = (result.Attempt.Operation, result.Attempt.Number);
        if (result.ErrorType is null)
        {
            LogEvents.AttemptSucceeded(logger, operation, number, result.StatusCode, result.Duration);
        }
        else
        {
            LogEvents.AttemptFailed(
                logger,
                operation,
                number,
                result.Duration,
                result.ErrorType,
                result.StatusCode,
                result.ErrorCode,
                result.TraceId);
        }
        Next?.OnAttemptEnded(result);
    }

    /// <inheritdoc />
    public override void OnRetrying(ApiRetry retry)
    {
        ApiAttempt attempt = retry.Failed.Attempt;
        LogEvents.Retrying(logger, attempt.Operation, attempt.Number, retry.Delay, retry.Reason);
        Next?.OnRetrying(retry);
    }

    /// <inheritdoc />
    public override void OnClockCorrected(ApiClockCorrection correction)
    {
        LogEvents.ClockCorrected(logger, correction.Attempt.Operation, correction.Offset);
        Next?.OnClockCorrected(correction);
    }

    /// <inheritdoc />
    public override void OnDrift(ApiDrift drift)
    {
        LogEvents.Drift(logger, drift.Operation, drift.JsonPath, drift.Kind, drift.Expectation);
        Next?.OnDrift(drift);
    }
}
