using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Reading of single values.</content>
public ref partial struct ModelScanner
{
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

#if NET
    /// <summary>Tries to read a string that a table contains. If it does not, the position stays the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryKnownText(ShortTextTable texts, out int value)
    {
        ReadOnlySpan<byte> rest = Rest;
        value = 0;
        if (rest.IsEmpty || rest[0] != '"' || !texts.TryFind(rest.Slice(1), out int length, out value))
            return false;
        _position += length + 2;
        return true;
    }
#endif

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
}
