using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <content>The value the reader stands on.</content>
public ref partial struct ModelReader
{
    /// <summary>The text of the string or the name the reader stands on.</summary>
    internal readonly string ReadText()
    {
        try
        {
            return _reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw Told("expected text, found bytes or escapes that are none");
        }
    }

    /// <summary>The string or number the reader stands on as bytes, unescaped; copied only when it has to be.</summary>
    internal readonly ReadOnlySpan<byte> ReadBytes()
    {
        if (!_reader.HasValueSequence && !_reader.ValueIsEscaped)
        {
            return _reader.ValueSpan;
        }
        return Encoding.UTF8.GetBytes(_reader.TokenType == JsonTokenType.Number ? ReadNumberText() : ReadText());
    }

    /// <summary>The number, true or false the reader stands on as it is written.</summary>
    internal readonly string ReadNumberText() => Ascii.TextOf(in _reader);

    /// <summary>Keeps the value the reader stands on as it is written, and stands on its last token.</summary>
    internal RawJson ReadRaw() => RawCapture.Read(ref _reader, _utf8.IsEmpty ? default : _utf8.Slice(_start)) is { } raw
        ? raw
        : throw Told("expected text, found bytes that are none");
}
