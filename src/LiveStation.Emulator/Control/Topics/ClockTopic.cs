using System.Globalization;
using LiveStation.Emulator.Clocks;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Emulated;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reads and moves the clock.</summary>
/// <param name="clock">The clock.</param>
/// <param name="state">The state, whose due transitions are made when the clock moves.</param>
internal sealed class ClockTopic(ControlledClock clock, IEmulatedState state) : IControlTopic
{
    private const double MaxSeconds = 100L * 366 * 24 * 60 * 60;

    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes =>
    [
        ControlRoute.Get("/_emulator/clock", _ => Reply()),
        ControlRoute.Post("/_emulator/clock", Move),
    ];

    private ControlReply Move(ControlRequest request)
    {
        ClockBody body = request.Read(ControlJson.Default.ClockBody);
        if (body.Advance is < 0 or > MaxSeconds or double.NaN)
            throw ControlFailure.Invalid($"Specify advance as a number of seconds from 0 to {MaxSeconds}.");
        request.Action = Described(body);
        try
        {
            if (body.Set is { } time)
                clock.Set(time);
            if (body.Advance is { } seconds)
                clock.Advance(TimeSpan.FromSeconds(seconds));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw ControlFailure.Invalid("Move the clock to a time between 1970-01-02 and 9000-01-01.");
        }
        if (body.Running == true)
            clock.Start();
        else if (body.Running == false)
            clock.Stop();
        state.Settle();
        return Reply();
    }

    private static LocalText? Described(ClockBody body)
    {
        List<LocalText> changes = [];
        if (body.Set is { } time)
            changes.Add(new LocalText($"set the clock to {KoreanTime.Full(time)}", $"시계를 {KoreanTime.Full(time)}로 설정"));
        if (body.Advance is { } seconds)
        {
            string length = TimeSpan.FromSeconds(seconds).ToString("c", CultureInfo.InvariantCulture);
            changes.Add(new LocalText($"advance the clock by {length}", $"시계를 {length} 앞으로 이동"));
        }
        if (body.Running is { } runs)
            changes.Add(runs ? new LocalText("resume the clock", "시계 재개") : new LocalText("freeze the clock", "시계 정지"));
        if (changes.Count == 0)
            return null;
        LocalText all = changes.Aggregate((before, change) => before + ", " + change);
        return all with { English = char.ToUpperInvariant(all.English[0]) + all.English[1..] };
    }

    private ControlReply Reply() => ControlReply.Json(
        new ClockReply(clock.GetUtcNow().UtcDateTime, clock.Offset.TotalSeconds, clock.IsRunning), ControlJson.Default.ClockReply);
}
