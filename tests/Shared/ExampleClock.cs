namespace LiveStation.Tests.Shared;

/// <summary>A clock that is stopped at the time when the examples of schedules are sent.</summary>
internal sealed class ExampleClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 8, 24, 2, 0, 0, TimeSpan.Zero);
}
