using System.Globalization;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>Converts timestamps in the format yyyyMMddHHmmss, Korea Standard Time.</summary>
internal static class Kst14
{
    private const string Format = "yyyyMMddHHmmss";

    /// <summary>The offset of Korea Standard Time. Korea has no daylight saving time.</summary>
    public static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    /// <summary>Formats a timestamp. Fractions of a second are truncated.</summary>
    /// <returns>
    /// The 14 digits; null for the last 9 hours of the year 9999 in UTC, which cannot be represented.
    /// </returns>
    public static string? Write(DateTimeOffset value) => value.UtcTicks > DateTime.MaxValue.Ticks - Korea.Ticks
        ? null
        : value.ToOffset(Korea).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>
    /// Converts a timestamp to the precision of the format: Korea Standard Time without fractions of a second.
    /// </summary>
    /// <returns>False if the timestamp cannot be represented; otherwise, true.</returns>
    public static bool TryRound(DateTimeOffset time, out DateTimeOffset value)
    {
        long ticks = time.UtcTicks + Korea.Ticks;
        bool isTime = ticks <= DateTime.MaxValue.Ticks;
        value = isTime ? new DateTimeOffset(ticks - ticks % TimeSpan.TicksPerSecond, Korea) : default;
        return isTime;
    }

    /// <summary>Tries to parse a timestamp of 14 digits.</summary>
    /// <returns>False if the timestamp is not valid; otherwise, true.</returns>
    public static bool TryParse(ReadOnlySpan<byte> digits, out DateTimeOffset value)
    {
        value = default;
        if (digits.Length != Format.Length || !TryNumber(digits.Slice(0, 8), out int date)
            || !TryNumber(digits.Slice(8), out int time))
        {
            return false;
        }
        int year = date / 10_000;
        int month = date / 100 % 100;
        int day = date % 100;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || time / 10_000 > 23 || time / 100 % 100 > 59 || time % 100 > 59)
        {
            return false;
        }
        DateTime local = new(year, month, day, time / 10_000, time / 100 % 100, time % 100);
        // The first 9 hours of the year 1 in Korea are before the minimum in UTC.
        bool isMoment = local.Ticks >= Korea.Ticks;
        value = isMoment ? new DateTimeOffset(local, Korea) : default;
        return isMoment;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            value = value * 10 + (digit - '0');
        }
        return true;
    }
}
