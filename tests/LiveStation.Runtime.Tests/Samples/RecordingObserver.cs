using System.Globalization;

namespace LiveStation.Runtime.Tests;

/// <summary>An observer that records each report as a line.</summary>
internal class RecordingObserver : IApiCallObserver
{
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];

    public string[] Lines
    {
        get
        {
            lock (_lock)
                return [.. _lines];
        }
    }

    public virtual void OnAttemptStarting(ApiAttempt attempt) => Add($"{Name(attempt)} starts");

    public virtual void OnAttemptEnded(ApiAttemptResult result) => Add(
        $"{Name(result.Attempt)} ends: {(int?)result.StatusCode}/{result.ErrorCode}/{result.ErrorType}/{result.TraceId}/{result.Duration.TotalSeconds} s");

    public virtual void OnRetrying(ApiRetry retry) =>
        Add($"{Name(retry.Failed.Attempt)} is repeated: {retry.Reason}, {retry.Delay.TotalSeconds} s");

    public virtual void OnClockCorrected(ApiClockCorrection correction) =>
        Add($"{Name(correction.Attempt)} corrects the clock: {correction.Offset.TotalSeconds} s");

    public virtual void OnDrift(ApiDrift drift) => Add($"drift {drift}");

    private static string Name(ApiAttempt attempt) => $"{attempt.Operation} {attempt.Method} {attempt.Route} #{attempt.Number}";

    private void Add(FormattableString line)
    {
        lock (_lock)
            _lines.Add(line.ToString(CultureInfo.InvariantCulture));
    }
}
