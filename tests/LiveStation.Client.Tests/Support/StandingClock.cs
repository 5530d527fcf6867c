namespace LiveStation.Client.Tests.Support;

/// <summary>A clock that is stopped at the time at which the spec's examples of schedules are sent.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 8, 24, 2, 0, 0, TimeSpan.Zero);
}
