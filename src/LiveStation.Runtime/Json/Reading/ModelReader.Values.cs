using System.ComponentModel;
using System.Text;
using System.Text.Json;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>The value the reader stands before. To look at it does not pass over it.</content>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct ModelReader
{
    /// <summary>The text of the string the reader stands before.</summary>
    internal readonly string ReadText() => ReadText(out _);

    /// <summary>The text of the string the reader stands before.</summary>
    /// <param name="isMended">Whether not all of it was Unicode; in a request that is a fault.</param>
    internal readonly string ReadText(out bool isMended)
    {
        ModelReader ahead = this;
        ahead.OpenValue(out Utf8JsonReader reader);
        return TextOf(ref reader, out isMended);
    }

    /// <summary>The string or number the reader stands before as bytes, unescaped; copied only when it has to be.</summary>
    internal readonly ReadOnlySpan<byte> ReadBytes()
    {
        ModelReader ahead = this;
        ahead.OpenValue(out Utf8JsonReader reader);
        return reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(TextOf(ref reader, out _)) : reader.ValueSpan;
    }

    /// <summary>Whether the value the reader stands before has nothing in it: null, or an empty text, object or array.</summary>
    internal readonly bool IsNothing()
    {
        ModelReader ahead = Quietly();
        switch (Token)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.String:
                return ReadText().Length == 0;
            case JsonTokenType.StartArray:
                ahead.BeginArray();
                return !ahead.NextItem(isFirst: true);
            case JsonTokenType.StartObject:
                ahead.BeginObject();
                return !ahead.NextName(out _);
            default:
                return false;
        }
    }

    /// <summary>Keeps the value the reader stands before as it is written, and passes over it.</summary>
    internal RawJson ReadRaw()
    {
        int start = _scanner.Position;
        ModelReader before = this;
        OpenValue(out _);
        byte[] text = _scanner.Text.Slice(start, _scanner.Position - start).ToArray();
        // The grammar of JSON is checked by the reader; the encoding inside strings is not.
        if (StrictUtf8.IsText(text))
            return new RawJson(text);
        if (_refusesUnreadable)
            throw before.NoText();
        before.WrongKind(Unicode, NoUnicode);
        return new RawJson(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text)));
    }

    /// <summary>Hands the value to the framework's reader and passes over it.</summary>
    /// <param name="reader">Stands on the value's first token, or behind it when it is an object or an array.</param>
    /// <exception cref="JsonShapeException">The text is not valid JSON.</exception>
    private void OpenValue(out Utf8JsonReader reader)
    {
        int length = _scanner.ReadPlainly(out reader);
        if (length < 0)
            throw Malformed();
        _scanner.Skip(length);
    }

    private readonly string TextOf(ref Utf8JsonReader reader, out bool isMended)
    {
        isMended = false;
        try
        {
            return reader.TokenType == JsonTokenType.String
                ? reader.GetString() ?? ""
                : Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
        }
        catch (InvalidOperationException)
        {
            isMended = !_refusesUnreadable;
            return isMended ? MendedText.Of(reader.ValueSpan) : throw NoText();
        }
    }
}
