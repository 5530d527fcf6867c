using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using LiveStation.Runtime.Errors;

namespace LiveStation.Runtime.Telemetry;

/// <summary>Records one call: its span, its duration, and that it is active. It records no values of the call.</summary>
internal sealed class CallTrace : IDisposable
{
    private readonly Activity? _activity;
    private readonly Histogram<double> _durations;
    private readonly UpDownCounter<long> _active;
    private readonly KeyValuePair<string, object?>[] _tags;
    private readonly TimeProvider _timeProvider;
    private readonly long _start;
    private HttpStatusCode? _status;
    private string? _errorType;

    /// <summary>Begins to record.</summary>
    /// <param name="activity">The span; null if there is no listener.</param>
    /// <param name="durations">The histogram of durations.</param>
    /// <param name="active">The counter of active calls.</param>
    /// <param name="tags">The API and the operation.</param>
    /// <param name="timeProvider">The clock that measures the duration.</param>
    public CallTrace(
        Activity? activity,
        Histogram<double> durations,
        UpDownCounter<long> active,
        KeyValuePair<string, object?>[] tags,
        TimeProvider timeProvider)
    {
        _activity = activity;
        _durations = durations;
        _active = active;
        _tags = tags;
        _timeProvider = timeProvider;
        _start = timeProvider.GetTimestamp();
        _active.Add(1, _tags);
    }

    /// <summary>Whether a trace ID would be recorded.</summary>
    public bool RecordsTraceId => _activity is { IsAllDataRequested: true };

    /// <summary>Records a success response.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="attempts">The number of attempts.</param>
    /// <param name="traceId">The trace ID; null if there is none.</param>
    public void Received(HttpStatusCode status, int attempts, string? traceId)
    {
        _status = status;
        Attempted(attempts);
        TraceIdIs(traceId);
    }

    /// <summary>Records a failure.</summary>
    /// <param name="exception">The exception of the call.</param>
    /// <returns>Always false, so that this method can be the filter of a catch clause that catches nothing.</returns>
    public bool Fails(Exception exception)
    {
        _errorType = ErrorType.Of(exception);
        if (exception is ApiException failure)
        {
            Attempted(failure.Attempts);
            TraceIdIs(failure.TraceId);
        }
        if (exception is ApiErrorException error)
        {
            _status = error.StatusCode;
            if (error.Code is { } code)
                _activity?.SetTag("api.error.code", code);
        }
        else if (exception is ApiFormatException format)
        {
            _status = format.StatusCode;
        }
        return false;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        TagList tags = new(_tags);
        if (_status is { } status)
            Tag(ref tags, "http.response.status_code", (int)status);
        if (_errorType is not null)
        {
            Tag(ref tags, "error.type", _errorType);
            // Without a description, because it would repeat texts of the server.
            _activity?.SetStatus(ActivityStatusCode.Error);
        }
        _durations.Record(_timeProvider.GetElapsedTime(_start).TotalSeconds, tags);
        _active.Add(-1, _tags);
        _activity?.Dispose();
    }

    private void Tag(ref TagList tags, string name, object value)
    {
        tags.Add(name, value);
        _activity?.SetTag(name, value);
    }

    // The name of OpenTelemetry for the number of times a request was sent again.
    private void Attempted(int attempts)
    {
        if (attempts > 1)
            _activity?.SetTag("http.request.resend_count", attempts - 1);
    }

    private void TraceIdIs(string? traceId)
    {
        if (traceId is not null)
            _activity?.SetTag("api.trace_id", traceId);
    }
}
