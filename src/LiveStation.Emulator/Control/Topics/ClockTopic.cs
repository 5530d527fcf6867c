using LiveStation.Emulator.Clocks;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Emulated;

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

    private ControlReply Reply() => ControlReply.Json(
        new ClockReply(clock.GetUtcNow().UtcDateTime, clock.Offset.TotalSeconds, clock.IsRunning), ControlJson.Default.ClockReply);
}
