namespace LiveStation.Client.Tests.Support;

/// <summary>A clock that stands still at the moment that the spec's examples of schedules are sent.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 8, 24, 2, 0, 0, TimeSpan.Zero);
}
