namespace LiveStation.Runtime.Json;

/// <summary>Reads whole numbers out of the forms JSON and text have for them: <c>30</c>, <c>30.0</c>, <c>3e1</c>.</summary>
/// <remarks>Exact, and independent of the size of the exponent: a detour over floating point would round silently.</remarks>
internal static class IntegerText
{
    private const int MaxDigits = 19;

    /// <summary>Reads a number.</summary>
    /// <param name="text">Number of JSON, perhaps with a plus sign before it.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is a number, is whole, and fits.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        bool isNegative = text.Length > 0 && text[0] == '-';
        int at = text.Length > 0 && text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        ulong digits = 0;
        int zeros = 0;
        int count = 0;
        if (!TryMantissa(text, ref at, ref digits, ref zeros, ref count) || !TryExponent(text, ref at, out int exponent))
        {
            return false;
        }
        if (at != text.Length || count == 0)
        {
            return false;
        }
        return digits == 0 || TryScale(digits, zeros + exponent, isNegative, out value);
    }

    /// <summary>Reads digits around a point. Zeros at the end are counted, not multiplied in, until a digit follows.</summary>
    private static bool TryMantissa(ReadOnlySpan<byte> text, ref int at, ref ulong digits, ref int zeros, ref int count)
    {
        bool isFraction = false;
        int behindPoint = 0;
        for (; at < text.Length; at++)
        {
            byte c = text[at];
            if (c == '.' && !isFraction && count > 0)
            {
                isFraction = true;
                continue;
            }
            if (c is < (byte)'0' or > (byte)'9')
            {
                break;
            }
            count++;
            behindPoint += isFraction ? 1 : 0;
            if (c == '0')
            {
                zeros += digits == 0 ? 0 : 1;
                continue;
            }
            if (!TryAppend(ref digits, zeros, c - '0'))
            {
                return false;
            }
            zeros = 0;
        }
        zeros -= behindPoint;
        return true;
    }

    private static bool TryAppend(ref ulong digits, int zeros, int digit)
    {
        for (int i = 0; i <= zeros; i++)
        {
            if (digits > (ulong)long.MaxValue / 10 + 1)
            {
                return false;
            }
            digits *= 10;
        }
        digits += (ulong)digit;
        return true;
    }

    private static bool TryExponent(ReadOnlySpan<byte> text, ref int at, out int exponent)
    {
        exponent = 0;
        if (at >= text.Length || text[at] is not ((byte)'e' or (byte)'E'))
        {
            return true;
        }
        at++;
        bool isNegative = at < text.Length && text[at] == '-';
        at += at < text.Length && text[at] is (byte)'-' or (byte)'+' ? 1 : 0;
        int start = at;
        for (; at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9'; at++)
        {
            // Beyond a million it makes no difference by how much.
            exponent = Math.Min(exponent * 10 + (text[at] - '0'), 1_000_000);
        }
        exponent = isNegative ? -exponent : exponent;
        return at > start;
    }

    private static bool TryScale(ulong digits, int zeros, bool isNegative, out long value)
    {
        value = 0;
        ulong bound = isNegative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        if (zeros < 0 || zeros > MaxDigits)
        {
            return false;
        }
        for (int i = 0; i < zeros; i++)
        {
            if (digits > bound / 10)
            {
                return false;
            }
            digits *= 10;
        }
        if (digits > bound)
        {
            return false;
        }
        value = isNegative ? unchecked((long)(0 - digits)) : (long)digits;
        return true;
    }
}
