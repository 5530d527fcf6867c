namespace LiveStation.Runtime.Json.Text;

/// <summary>Parses integers in all JSON notations, such as <c>30</c>, <c>30.0</c> and <c>3e1</c>.</summary>
/// <remarks>
/// The result is exact and does not depend on the size of the exponent. Floating-point conversion would round silently.
/// </remarks>
internal static class IntegerText
{
    // 9223372036854775808 has 19 digits.
    private const int MaxDigits = 19;

    /// <summary>Returns whether a JSON number has neither a fraction nor an exponent.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> text) =>
        text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0;

    /// <summary>Tries to parse an integer.</summary>
    /// <param name="text">A JSON number, optionally with a plus sign.</param>
    /// <param name="value">The number.</param>
    /// <returns>True if the text is an integer in range; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        bool isNegative = !text.IsEmpty && text[0] == '-';
        ReadOnlySpan<byte> rest = text.Slice(!text.IsEmpty && text[0] is (byte)'-' or (byte)'+' ? 1 : 0);
        int end = rest.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = end < 0 ? rest : rest.Slice(0, end);
        int exponent = 0;
        if (end >= 0 && !TryExponent(rest.Slice(end + 1), out exponent))
            return false;
        return TryMantissa(mantissa, out ulong digits, out int zeros)
            && (digits == 0 || TryScale(digits, zeros + exponent, isNegative, out value));
    }

    /// <summary>Tries to parse a number and truncates its fraction.</summary>
    /// <param name="text">A JSON number, optionally with a plus sign.</param>
    /// <param name="value">The number.</param>
    /// <returns>True if the text is a number in range; otherwise, false.</returns>
    public static bool TryCut(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        bool isNegative = !text.IsEmpty && text[0] == '-';
        ReadOnlySpan<byte> rest = text.Slice(!text.IsEmpty && text[0] is (byte)'-' or (byte)'+' ? 1 : 0);
        int end = rest.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = end < 0 ? rest : rest.Slice(0, end);
        int exponent = 0;
        if ((end >= 0 && !TryExponent(rest.Slice(end + 1), out exponent)) || !IsMantissa(mantissa, out int point)
            || !TryDigits(mantissa, point + exponent, out ulong digits))
        {
            return false;
        }
        return TryScale(digits, 0, isNegative, out value);
    }

    private static bool IsMantissa(ReadOnlySpan<byte> text, out int point)
    {
        int found = text.IndexOf((byte)'.');
        point = found < 0 ? text.Length : found;
        foreach (byte part in text.Slice(0, point))
        {
            if (part is < (byte)'0' or > (byte)'9')
                return false;
        }
        foreach (byte part in text.Slice(Math.Min(text.Length, point + 1)))
        {
            if (part is < (byte)'0' or > (byte)'9')
                return false;
        }
        return point > 0 && point != text.Length - 1;
    }

    /// <summary>Gets the first digits of a number and skips its decimal point.</summary>
    private static bool TryDigits(ReadOnlySpan<byte> mantissa, int count, out ulong digits)
    {
        digits = 0;
        foreach (byte part in mantissa)
        {
            if (count <= 0)
                break;
            if (part == '.')
                continue;
            count--;
            if (digits > (ulong.MaxValue - 9) / 10)
                return false;
            digits = digits * 10 + (ulong)(part - '0');
        }
        // With zeros after its last digit, the number would have been an integer.
        return count <= 0;
    }

    /// <summary>
    /// Parses digits with an optional decimal point as a number and the count of trailing zeros. A negative count is a
    /// fraction.
    /// </summary>
    private static bool TryMantissa(ReadOnlySpan<byte> text, out ulong digits, out int zeros)
    {
        digits = 0;
        zeros = 0;
        int point = text.IndexOf((byte)'.');
        if (text.IsEmpty || point == 0 || point == text.Length - 1)
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (i == point)
                continue;
            int digit = text[i] - '0';
            if (digit is < 0 or > 9 || !TryAppend(ref digits, ref zeros, digit))
                return false;
        }
        zeros -= point < 0 ? 0 : text.Length - 1 - point;
        return true;
    }

    /// <summary>
    /// Appends a digit. Zeros are counted until another digit follows, because the decimal point can remove trailing
    /// zeros.
    /// </summary>
    private static bool TryAppend(ref ulong digits, ref int zeros, int digit)
    {
        if (digit == 0)
        {
            zeros += digits == 0 ? 0 : 1;
            return true;
        }
        if (!TryShift(ref digits, zeros + 1, ulong.MaxValue - 9))
            return false;
        digits += (ulong)digit;
        zeros = 0;
        return true;
    }

    private static bool TryExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        bool isNegative = !text.IsEmpty && text[0] == '-';
        ReadOnlySpan<byte> digits = text.Slice(!text.IsEmpty && text[0] is (byte)'-' or (byte)'+' ? 1 : 0);
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            // Larger than the length of any body, so larger exponents have the same result.
            exponent = Math.Min(exponent * 10 + (digit - '0'), 100_000_000);
        }
        exponent = isNegative ? -exponent : exponent;
        return !digits.IsEmpty;
    }

    private static bool TryScale(ulong digits, int zeros, bool isNegative, out long value)
    {
        value = 0;
        ulong bound = isNegative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        if (zeros < 0 || !TryShift(ref digits, zeros, bound))
            return false;
        value = isNegative ? unchecked((long)(0 - digits)) : (long)digits;
        return true;
    }

    private static bool TryShift(ref ulong digits, int places, ulong bound)
    {
        if (places > MaxDigits && digits > 0)
            return false;
        for (int i = 0; i < places && digits > 0; i++)
        {
            if (digits > bound / 10)
                return false;
            digits *= 10;
        }
        return digits <= bound;
    }
}
