using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Recognises single values.</content>
public ref partial struct ModelScanner
{
    // 999,999,999,999,999,999 is the largest number of which no digit can overflow.
    private const int MostDigits = 18;

    /// <summary>A text.</summary>
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

    /// <summary>The bytes between two quotes, when nothing in them is escaped.</summary>
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

    /// <summary>A whole number without fraction and exponent.</summary>
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

    /// <summary>A finite number.</summary>
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

    /// <summary>Any value but null, kept as it is written.</summary>
    internal bool TryRaw(out RawJson value)
    {
        value = default;
        int length = ReadPlainly(out Utf8JsonReader reader);
        if (length <= 0 || reader.TokenType == JsonTokenType.Null)
            return false;
        byte[] text = Rest.Slice(0, length).ToArray();
        _position += length;
        value = new RawJson(text);
        // The framework's reader checks the grammar and not the encoding.
        return StrictUtf8.IsText(text);
    }

    /// <summary>True or false.</summary>
    internal bool TryBoolean(out bool value)
    {
        value = Rest.StartsWith("true"u8);
        if (!value && !Rest.StartsWith("false"u8))
            return false;
        _position += value ? 4 : 5;
        return true;
    }

    /// <summary>A null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryNull()
    {
        ReadOnlySpan<byte> rest = Rest;
        if (rest.IsEmpty || rest[0] != 'n' || !rest.StartsWith("null"u8))
            return false;
        _position += 4;
        return true;
    }

    /// <summary>The text or number that comes, as bytes, without passing over it.</summary>
    /// <param name="content">The bytes, without quotes.</param>
    /// <param name="length">How many bytes it has with them.</param>
    /// <returns>Whether it is one, with nothing escaped in it.</returns>
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

    /// <summary>Passes over bytes that were looked at.</summary>
    internal void Skip(int length) => _position += length;

    /// <summary>A token as the framework's reader sees it: for what is too rare to be recognised by own means.</summary>
    /// <param name="reader">Stands on the token, or behind the value when it is an object or an array.</param>
    /// <returns>The bytes that the value has; negative when it is none.</returns>
    internal readonly int ReadPlainly(out Utf8JsonReader reader)
    {
        int left = JsonDepth.Most - _depth;
        // No depth at all cannot be said to the reader: 0 means its default.
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

    /// <summary>Eight digits at a time, as times in milliseconds begin; nothing when there are fewer.</summary>
    private readonly long EightDigits(ref int position)
    {
        if (_utf8.Length - position < 8)
            return 0;
        ulong text = BinaryPrimitives.ReadUInt64LittleEndian(_utf8.Slice(position));
        ulong digits = unchecked(text - 0x3030303030303030UL);
        // A byte below '0' borrows, one above '9' carries: either sets a highest bit.
        if (((digits | unchecked(text + 0x4646464646464646UL)) & 0x8080808080808080UL) != 0)
            return 0;
        position += 8;
        // Pairs, then fours, then all eight.
        digits = digits * 10 + (digits >> 8);
        ulong high = (digits & 0x000000FF000000FFUL) * (100 + (1_000_000UL << 32));
        ulong low = ((digits >> 16) & 0x000000FF000000FFUL) * (1 + (10_000UL << 32));
        return (long)((high + low) >> 32);
    }
}
