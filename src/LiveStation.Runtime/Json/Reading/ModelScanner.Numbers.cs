using System.Buffers.Binary;
using System.Text.Json;
#if NET
using System.Numerics;
#endif

namespace LiveStation.Runtime.CompilerServices;

/// <content>Reading of numbers.</content>
public ref partial struct ModelScanner
{
    // 999,999,999,999,999,999 is the largest number that cannot overflow while its digits are read.
    private const int MostDigits = 18;

#if NET
    // Timestamps in milliseconds have 13 digits.
    private const int LastDigitsOfTime = 5;

    private static ReadOnlySpan<int> PowersOfTen => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];
#endif

    /// <summary>Tries to read an integer without fraction and exponent.</summary>
    internal bool TryInteger(out long value)
    {
        bool isNegative = (uint)_position < (uint)_utf8.Length && _utf8[_position] == '-';
        int begin = isNegative ? _position + 1 : _position;
        int position = begin;
        value = WithLastDigits(EightDigits(ref position), ref position);
        int digits = position - begin;
        if ((uint)(digits - 1) >= MostDigits || (_utf8[begin] == '0' && (digits > 1 || isNegative))
            || !IsEndOfNumber(position))
        {
            return false;
        }
        value = isNegative ? -value : value;
        _position = position;
        return true;
    }

    /// <summary>Tries to read a finite number.</summary>
    internal bool TryNumber(out double value)
    {
        value = 0;
        int length = ReadPlainly(out Utf8JsonReader reader);
        if (length <= 0 || reader.TokenType != JsonTokenType.Number || !reader.TryGetDouble(out value)
            || double.IsInfinity(value))
        {
            return false;
        }
        _position += length;
        return true;
    }

    private readonly bool IsEndOfNumber(int position) =>
        (uint)position >= (uint)_utf8.Length || _utf8[position] is not ((byte)'.' or (byte)'e' or (byte)'E');

    /// <summary>
    /// Tries to read 8 digits at once, as at the beginning of a timestamp in milliseconds. Returns 0 if there are
    /// fewer.
    /// </summary>
    private readonly long EightDigits(ref int position)
    {
        if (_utf8.Length - position < 8)
            return 0;
        ulong text = BinaryPrimitives.ReadUInt64LittleEndian(_utf8.Slice(position));
        ulong digits = unchecked(text - 0x3030303030303030UL);
        // A byte below '0' borrows and a byte above '9' carries. Either sets a highest bit.
        if (((digits | unchecked(text + 0x4646464646464646UL)) & 0x8080808080808080UL) != 0)
            return 0;
        position += 8;
        return OfEightDigits(digits);
    }

    /// <summary>Appends the last digits of a number.</summary>
    private readonly long WithLastDigits(long value, ref int position)
    {
#if NET
        if (_utf8.Length - position >= 8)
        {
            ulong digits = BinaryPrimitives.ReadUInt64LittleEndian(_utf8.Slice(position)) ^ 0x3030303030303030UL;
            // Every byte above 9 sets its highest bit. A carry changes only the bytes after it.
            ulong others = (digits | unchecked(digits + 0x7676767676767676UL)) & 0x8080808080808080UL;
            int count = BitOperations.TrailingZeroCount(others) / 8;
            if (count == LastDigitsOfTime)
            {
                // The same result as below, but the processor predicts the next position instead of waiting for the digits.
                position += LastDigitsOfTime;
                return unchecked(value * 100_000 + OfEightDigits(digits << (64 - LastDigitsOfTime * 8)));
            }
            if (count is > 0 and < 8)
            {
                position += count;
                // The digits move to the end. The zeros before them do not change the number.
                return unchecked(value * PowersOfTen[count] + OfEightDigits(digits << (64 - count * 8)));
            }
        }
#endif
        while ((uint)position < (uint)_utf8.Length && (uint)(_utf8[position] - '0') <= 9)
        {
            value = unchecked(value * 10 + (_utf8[position] - '0'));
            position++;
        }
        return value;
    }

    /// <summary>Combines the values of eight digits, the first in the lowest byte.</summary>
    private static long OfEightDigits(ulong digits)
    {
        // First pairs, then groups of four, then all eight digits.
        unchecked
        {
            digits = digits * 10 + (digits >> 8);
            ulong high = (digits & 0x000000FF000000FFUL) * (100 + (1_000_000UL << 32));
            ulong low = ((digits >> 16) & 0x000000FF000000FFUL) * (1 + (10_000UL << 32));
            return (long)((high + low) >> 32);
        }
    }
}
