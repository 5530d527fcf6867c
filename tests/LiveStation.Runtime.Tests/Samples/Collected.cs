using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LiveStation.Runtime.Tests;

/// <summary>Collects the spans and measurements of one API.</summary>
internal sealed class Collected : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<Activity> _spans = [];
    private readonly List<Measured> _measured = [];
    private readonly List<Instrument> _instruments = [];
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    /// <summary>Starts to listen.</summary>
    /// <param name="name">The name of the meter and of the activity source.</param>
    public Collected(string name)
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Add(_spans, activity),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name != name)
                return;
            Add(_instruments, instrument);
            listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(_measured, new(instrument.Name, value, [.. tags])));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(_measured, new(instrument.Name, value, [.. tags])));
        _meters.Start();
    }

    public Activity[] Spans => Copy(_spans);

    public Measured[] Measurements => Copy(_measured);

    public Instrument[] Instruments => Copy(_instruments);

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private void Add<T>(List<T> list, T item)
    {
        lock (_lock)
            list.Add(item);
    }

    private T[] Copy<T>(List<T> list)
    {
        lock (_lock)
            return [.. list];
    }

    internal sealed record Measured(string Instrument, double Value, KeyValuePair<string, object?>[] Tags)
    {
        public override string ToString() => FormattableString.Invariant(
            $"{Instrument} {Value} {string.Join(" ", Tags.Select(tag => tag.Key + "=" + tag.Value))}");
    }
}
