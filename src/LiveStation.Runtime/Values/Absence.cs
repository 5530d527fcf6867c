namespace LiveStation.Runtime;

/// <summary>Detects absent values of non-nullable types.</summary>
public static class Absence
{
    /// <summary>
    /// Returns whether a timestamp is missing from a response. A missing timestamp of a non-nullable property has the
    /// value <c>default</c>, which is in the year 1.
    /// </summary>
    /// <param name="time">The timestamp.</param>
    /// <returns>
    /// True if the response did not contain the timestamp; otherwise, false. A missing timestamp is also omitted when
    /// the object is written.
    /// </returns>
    public static bool IsAbsent(this DateTimeOffset time) => time == default;
}
