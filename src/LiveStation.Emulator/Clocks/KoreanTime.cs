using System.Globalization;

namespace LiveStation.Emulator.Clocks;

/// <summary>Shows moments in Korea Standard Time (UTC+9), the time zone of the API.</summary>
internal static class KoreanTime
{
    /// <summary>The offset from UTC. It is the same all year.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(9);

    /// <summary>Returns a moment in the time of Korea.</summary>
    /// <param name="moment">The moment.</param>
    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>Returns date and time with the zone, such as <c>2026-08-20 14:00:00 KST</c>.</summary>
    /// <param name="moment">The moment.</param>
    public static string Full(DateTimeOffset moment) => $"{Written(moment, "yyyy-MM-dd HH:mm:ss")} KST";

    /// <summary>Returns the time without the zone, such as <c>14:00:00</c>.</summary>
    /// <param name="moment">The moment.</param>
    public static string Clock(DateTimeOffset moment) => Written(moment, "HH:mm:ss");

    private static string Written(DateTimeOffset moment, string format) => Of(moment).ToString(format, CultureInfo.InvariantCulture);
}
