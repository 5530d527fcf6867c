using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Reading;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>
/// Reads ISO 8601 timestamps such as <c>2023-11-15T07:13:20.5+09:00</c>. Separators, seconds, fraction and offset are
/// optional.
/// </summary>
internal static class IsoTime
{
    // One tick is 0.0000001 seconds.
    private const int FractionDigits = 7;

    /// <summary>Tries to read a timestamp from the current string of a reader.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="offset">The offset of a timestamp without an offset.</param>
    /// <param name="value">The timestamp in UTC.</param>
    /// <returns>False if the text is not a valid timestamp; otherwise, true.</returns>
    public static bool TryRead(ref ModelReader reader, TimeSpan offset, out DateTimeOffset value)
    {
        value = default;
        return reader.Token == JsonTokenType.String && TryParse(Scalar.Digits(ref reader), offset, out value);
    }

    /// <summary>Tries to parse a timestamp.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset of a timestamp without an offset.</param>
    /// <param name="value">The timestamp in UTC.</param>
    /// <returns>False if the text is not a valid timestamp; otherwise, true.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, TimeSpan offset, out DateTimeOffset value)
    {
        value = default;
        if (!TryDate(ref text, out long ticks) || (!text.IsEmpty && !TryTime(ref text, ref ticks))
            || !TryOffset(text, ref offset))
        {
            return false;
        }
        ticks -= offset.Ticks;
        bool isMoment = ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
        value = isMoment ? new DateTimeOffset(ticks, TimeSpan.Zero) : default;
        return isMoment;
    }

    private static bool TryDate(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (!TryNumber(ref text, 4, out int year))
            return false;
        Skip(ref text, (byte)'-');
        if (!TryNumber(ref text, 2, out int month))
            return false;
        Skip(ref text, (byte)'-');
        if (!TryNumber(ref text, 2, out int day) || year < 1 || month is < 1 or > 12 || day < 1
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }
        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    private static bool TryTime(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' '))
            return false;
        text = text.Slice(1);
        if (!TryNumber(ref text, 2, out int hour) || hour > 23)
            return false;
        Skip(ref text, (byte)':');
        if (!TryNumber(ref text, 2, out int minute) || minute > 59 || !TrySeconds(ref text, out long seconds))
            return false;
        ticks += hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute + seconds;
        return true;
    }

    private static bool TrySeconds(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        bool isSeparated = Skip(ref text, (byte)':');
        if (!TryNumber(ref text, 2, out int second))
            return !isSeparated;
        ticks = second * TimeSpan.TicksPerSecond;
        return second <= 59 && (!(Skip(ref text, (byte)'.') || Skip(ref text, (byte)',')) || TryFraction(ref text, ref ticks));
    }

    private static bool TryFraction(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        int digits = 0;
        for (long unit = TimeSpan.TicksPerSecond / 10; digits < text.Length && IsDigit(text[digits]); digits++, unit /= 10)
            ticks += digits < FractionDigits ? unit * (text[digits] - '0') : 0;
        text = text.Slice(digits);
        return digits > 0;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, ref TimeSpan offset)
    {
        Skip(ref text, (byte)' ');
        if (text.IsEmpty)
            return true;
        if (text[0] is (byte)'Z' or (byte)'z')
        {
            offset = TimeSpan.Zero;
            return text.Length == 1;
        }
        bool isNegative = text[0] == '-';
        if (!isNegative && text[0] != '+')
            return false;
        text = text.Slice(1);
        int minutes = 0;
        if (!TryNumber(ref text, 2, out int hours) || hours > 23)
            return false;
        bool hasMinutes = Skip(ref text, (byte)':') || !text.IsEmpty;
        if ((hasMinutes && !TryNumber(ref text, 2, out minutes)) || minutes > 59)
            return false;
        long ticks = hours * TimeSpan.TicksPerHour + minutes * TimeSpan.TicksPerMinute;
        offset = TimeSpan.FromTicks(isNegative ? -ticks : ticks);
        return text.IsEmpty;
    }

    private static bool Skip(ref ReadOnlySpan<byte> text, byte part)
    {
        bool isThere = !text.IsEmpty && text[0] == part;
        text = isThere ? text.Slice(1) : text;
        return isThere;
    }

    private static bool TryNumber(ref ReadOnlySpan<byte> text, int digits, out int value)
    {
        value = 0;
        if (text.Length < digits)
            return false;
        for (int i = 0; i < digits; i++)
        {
            if (!IsDigit(text[i]))
                return false;
            value = value * 10 + (text[i] - '0');
        }
        text = text.Slice(digits);
        return true;
    }

    private static bool IsDigit(byte part) => part is >= (byte)'0' and <= (byte)'9';
}
