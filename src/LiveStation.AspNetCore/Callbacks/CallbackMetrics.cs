using System.Diagnostics.Metrics;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>Measures the requests to callback endpoints.</summary>
internal sealed class CallbackMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "LiveStation.AspNetCore";

    /// <summary>The name of the histogram, whose count is the number of requests.</summary>
    public const string Duration = "api.callback.duration";

    private readonly Histogram<double> _durations;

    /// <summary>Initializes a new instance of the <see cref="CallbackMetrics"/> class.</summary>
    /// <param name="meters">The factory of the app; null if the app has none.</param>
    public CallbackMetrics(IMeterFactory? meters) =>
        _durations = (meters is null ? new Meter(MeterName) : meters.Create(MeterName)).CreateHistogram<double>(
            Duration, "s", "Duration of requests to callback endpoints.");

    /// <summary>Adds a request.</summary>
    public void Add(string api, string callback, CallbackOutcome outcome, TimeSpan duration)
    {
        _durations.Record(
            duration.TotalSeconds,
            new KeyValuePair<string, object?>("api", api),
            new KeyValuePair<string, object?>("operation", callback),
            new KeyValuePair<string, object?>("outcome", CallbackReply.WordOf(outcome)));
    }
}
