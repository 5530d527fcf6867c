namespace LiveStation.Runtime;

/// <summary>Says of values that cannot say it themselves whether they are absent.</summary>
public static class Absence
{
    /// <summary>
    /// Whether a time of a response is missing. A property that is not nullable has <c>default</c> then, the year 1.
    /// </summary>
    /// <param name="time">The time.</param>
    /// <returns>True when the response did not contain it. It is not written back either.</returns>
    public static bool IsAbsent(this DateTimeOffset time) => time == default;
}
