using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Reading of single values.</content>
public ref partial struct ModelScanner
{
    // 999,999,999,999,999,999 is the largest number that cannot overflow while its digits are read.
    private const int MostDigits = 18;

    /// <summary>Tries to read a string.</summary>
    internal bool TryText([NotNullWhen(true)] out string? text)
    {
        ReadOnlySpan<byte> rest = Rest;
        text = null;
        if (rest.IsEmpty || rest[0] != '"')
            return false;
        rest = rest.Slice(1);
        int end = TextScan.EndOf(rest, out bool isAscii);
        if ((uint)end >= (uint)rest.Length || rest[end] != '"')
            return TryEscapedText(out text);
        text = TextScan.ToText(rest.Slice(0, end), isAscii);
        _position += end + 2;
        return text is not null;
    }

    /// <summary>Tries to read the bytes of a string without escape sequences.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryPlainText(out ReadOnlySpan<byte> word)
    {
        ReadOnlySpan<byte> rest = Rest;
        word = default;
        if (rest.IsEmpty || rest[0] != '"')
            return false;
        rest = rest.Slice(1);
        int end = TextScan.EndOfWord(rest);
        if (end < 0)
            return false;
        word = rest.Slice(0, end);
        _position += end + 2;
        return true;
    }

    /// <summary>Tries to read an integer without fraction and exponent.</summary>
    internal bool TryInteger(out long value)
    {
        bool isNegative = (uint)_position < (uint)_utf8.Length && _utf8[_position] == '-';
        int begin = isNegative ? _position + 1 : _position;
        int position = begin;
        value = EightDigits(ref position);
        while ((uint)position < (uint)_utf8.Length && (uint)(_utf8[position] - '0') <= 9)
        {
            value = unchecked(value * 10 + (_utf8[position] - '0'));
            position++;
        }
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

    /// <summary>Tries to read any value except null as received.</summary>
    internal bool TryRaw(out RawJson value)
    {
        value = default;
        int length = ReadPlainly(out Utf8JsonReader reader);
        if (length <= 0 || reader.TokenType == JsonTokenType.Null)
            return false;
        byte[] text = Rest.Slice(0, length).ToArray();
        _position += length;
        value = new RawJson(text);
        // The reader of the framework validates the grammar, but not the encoding.
        return StrictUtf8.IsText(text);
    }

    /// <summary>Tries to read a Boolean value.</summary>
    internal bool TryBoolean(out bool value)
    {
        value = Rest.StartsWith("true"u8);
        if (!value && !Rest.StartsWith("false"u8))
            return false;
        _position += value ? 4 : 5;
        return true;
    }

    /// <summary>Tries to read null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryNull()
    {
        ReadOnlySpan<byte> rest = Rest;
        if (rest.IsEmpty || rest[0] != 'n' || !rest.StartsWith("null"u8))
            return false;
        _position += 4;
        return true;
    }

    /// <summary>Tries to get the bytes of the next string or number without moving past it.</summary>
    /// <param name="content">The bytes without quotes.</param>
    /// <param name="length">The number of bytes with quotes.</param>
    /// <returns>True if the value is a string or a number without escape sequences; otherwise, false.</returns>
    internal readonly bool TryPeek(out ReadOnlySpan<byte> content, out int length)
    {
        ReadOnlySpan<byte> rest = Rest;
        content = default;
        length = 0;
        if (rest.IsEmpty)
            return false;
        if (rest[0] == '"')
        {
            int end = TextScan.EndOf(rest.Slice(1), out _);
            bool isWord = end < rest.Length - 1 && rest[end + 1] == '"';
            content = isWord ? rest.Slice(1, end) : default;
            length = end + 2;
            return isWord;
        }
        while (length < rest.Length && rest[length] is (>= (byte)'0' and <= (byte)'9') or
            (byte)'-' or (byte)'+' or (byte)'.' or (byte)'e' or (byte)'E')
        {
            length++;
        }
        content = rest.Slice(0, length);
        return length > 0;
    }

    /// <summary>Moves past bytes that were already inspected.</summary>
    internal void Skip(int length) => _position += length;

    /// <summary>Reads a value with the JSON reader of the framework. Used for values that are rare.</summary>
    /// <param name="reader">The reader on the token, or behind the value if it is an object or an array.</param>
    /// <returns>The length of the value in bytes; negative if it is not valid.</returns>
    internal readonly int ReadPlainly(out Utf8JsonReader reader)
    {
        int left = JsonDepth.Most - _depth;
        // The depth 0 cannot be passed to the reader, because it means the default.
        reader = new Utf8JsonReader(Rest, new JsonReaderOptions { MaxDepth = Math.Max(1, left) });
        if (left <= 0 && Next is (byte)'{' or (byte)'[')
            return -1;
        try
        {
            return reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : -1;
        }
        catch (JsonException)
        {
            return -1;
        }
    }

    private bool TryEscapedText(out string? text)
    {
        text = null;
        int length = ReadPlainly(out Utf8JsonReader reader);
        if (length < 0)
            return false;
        try
        {
            text = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        _position += length;
        return text is not null;
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
        // First pairs, then groups of four, then all eight digits.
        digits = digits * 10 + (digits >> 8);
        ulong high = (digits & 0x000000FF000000FFUL) * (100 + (1_000_000UL << 32));
        ulong low = ((digits >> 16) & 0x000000FF000000FFUL) * (1 + (10_000UL << 32));
        return (long)((high + low) >> 32);
    }
}
