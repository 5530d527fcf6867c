namespace LiveStation.CommandLine.Values;

/// <summary>Formats a duration for reading.</summary>
internal static class DurationText
{
    /// <summary>Returns hours, minutes and seconds, such as <c>3 h 12 min</c>; parts that are zero are omitted.</summary>
    /// <param name="duration">The duration.</param>
    public static string Of(TimeSpan duration)
    {
        string sign = duration < TimeSpan.Zero ? "-" : "";
        TimeSpan length = duration.Duration();
        // Hours are not converted to days: a broadcast of 123 hours is billed by the hour.
        (long Number, string Unit)[] parts =
        [
            ((long)length.TotalHours, "h"), (length.Minutes, "min"), (length.Seconds, "s"), (length.Milliseconds, "ms"),
        ];
        IEnumerable<string> said = parts.Where(part => part.Number > 0).Select(part => $"{part.Number} {part.Unit}");
        string text = string.Join(' ', said);
        return text.Length == 0 ? "0 s" : sign + text;
    }
}
