using System.Globalization;

namespace LiveStation.Runtime.Tests;

/// <summary>An observer that records each report as a line.</summary>
internal class RecordingObserver : ApiCallObserver
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

    public override void OnAttemptStarting(ApiAttempt attempt) => Add($"{Name(attempt)} starts");

    public override void OnAttemptEnded(ApiAttemptResult result) => Add(
        $"{Name(result.Attempt)} ends: {(int?)result.StatusCode}/{result.ErrorCode}/{result.ErrorType}/{result.TraceId}/{result.Duration.TotalSeconds} s");

    public override void OnRetrying(ApiRetry retry) =>
        Add($"{Name(retry.Failed.Attempt)} is repeated: {retry.Reason}, {retry.Delay.TotalSeconds} s");

    public override void OnClockCorrected(ApiClockCorrection correction) =>
        Add($"{Name(correction.Attempt)} corrects the clock: {correction.Offset.TotalSeconds} s");

    public override void OnDrift(ApiDrift drift) => Add($"drift {drift}");

    private static string Name(ApiAttempt attempt) => $"{attempt.Operation} {attempt.Method} {attempt.Route} #{attempt.Number}";

    private void Add(FormattableString line)
    {
        lock (_lock)
            _lines.Add(line.ToString(CultureInfo.InvariantCulture));
    }
}
