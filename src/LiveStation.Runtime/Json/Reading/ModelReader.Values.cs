using System.ComponentModel;
using System.Text;
using System.Text.Json;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Access to the current value. The position does not change unless the method states it.</content>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct ModelReader
{
    /// <summary>Returns the text of the current string.</summary>
    internal readonly string ReadText() => ReadText(out _);

    /// <summary>Returns the text of the current string.</summary>
    /// <param name="isMended">Whether invalid Unicode was replaced. In a request, it is an error.</param>
    internal readonly string ReadText(out bool isMended)
    {
        ModelReader ahead = this;
        ahead.OpenValue(out Utf8JsonReader reader);
        return TextOf(ref reader, out isMended);
    }

    /// <summary>
    /// Returns the unescaped bytes of the current string or number. They are copied only if necessary.
    /// </summary>
    internal readonly ReadOnlySpan<byte> ReadBytes()
    {
        ModelReader ahead = this;
        ahead.OpenValue(out Utf8JsonReader reader);
        return reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(TextOf(ref reader, out _)) : reader.ValueSpan;
    }

    /// <summary>Returns whether the current value is null or an empty string, object or array.</summary>
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

    /// <summary>Returns the current value as received and moves past it.</summary>
    internal RawJson ReadRaw()
    {
        int start = _scanner.Position;
        ModelReader before = this;
        OpenValue(out _);
        byte[] text = _scanner.Text.Slice(start, _scanner.Position - start).ToArray();
        // The reader validates the JSON grammar, but not the encoding inside strings.
        if (StrictUtf8.IsText(text))
            return new RawJson(text);
        if (_refusesUnreadable)
            throw before.NoText();
        before.WrongKind(Unicode, NoUnicode);
        return new RawJson(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text)));
    }

    /// <summary>Opens the current value with the JSON reader of the framework and moves past it.</summary>
    /// <param name="reader">
    /// The reader on the first token of the value, or behind the value if it is an object or an array.
    /// </param>
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
