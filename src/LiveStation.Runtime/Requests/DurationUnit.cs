using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Requests;

/// <summary>The units of durations, in the plural.</summary>
internal static class DurationUnit
{
    public static LocalText Milliseconds { get; } = new("milliseconds", "밀리초");

    public static LocalText Seconds { get; } = new("seconds", "초");

    public static LocalText Minutes { get; } = new("minutes", "분");
}
