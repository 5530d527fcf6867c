using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Reads JSON for codecs: forward only, standing on a value whenever a codec is asked to read.</summary>
/// <remarks>
/// No record of the path is kept while reading. When something has to be told, the text is read once more from a copy
/// of the reader at its beginning, up to the same place.
/// </remarks>
public ref struct ModelReader
{
    /// <summary>How deep objects and arrays may lie in each other.</summary>
    internal const int MaxDepth = 64;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth };

    // A copy that never moves. Not a reference: netstandard2.0 has no fields for those.
    private readonly Utf8JsonReader _origin;
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;
    private string? _unknownName;

    /// <summary>Begins to read a whole text and stands on its first value.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark before it is passed over.</param>
    /// <exception cref="JsonShapeException">The text does not begin with a JSON value.</exception>
    public ModelReader(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? utf8.Slice(3) : utf8;
        _reader = new Utf8JsonReader(_utf8, Options);
        _origin = _reader;
        try
        {
            Advance();
        }
        catch (JsonException exception) when (exception is not JsonShapeException)
        {
            throw Malformed(exception);
        }
    }

    /// <summary>Goes on where another reader stands: on the first token of a value.</summary>
    internal ModelReader(scoped in Utf8JsonReader reader)
    {
        _reader = reader;
        _origin = reader;
        _utf8 = default;
    }

    /// <summary>The reader underneath, to go on with after the value was read.</summary>
    internal readonly Utf8JsonReader Inner => _reader;

    /// <summary>Kind of the token the reader stands on.</summary>
    internal readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>Whether the reader stands on a null.</summary>
    internal readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>Enters the object the reader stands on.</summary>
    /// <exception cref="JsonShapeException">It is no object.</exception>
    public readonly void BeginObject()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Shape("an object");
        }
    }

    /// <summary>Goes to the value of the next member.</summary>
    /// <param name="names">Names of the members that are known.</param>
    /// <param name="member">
    /// The member before on entry, <see cref="MemberNames.None"/> at first; this member's number on return, negative
    /// when its name is not known.
    /// </param>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public bool NextMember(MemberNames names, ref int member)
    {
        Advance();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }
        // A negative number also remembers the last known member, so that the guess goes on behind unknown ones.
        int last = member >= 0 ? member : -2 - member;
        int found = MemberFinder.Find(in this, names, last + 1);
        member = found >= 0 ? found : -2 - last;
        _unknownName = found >= 0 ? null : ReadText();
        Advance();
        return true;
    }

    /// <summary>What to throw when an object ends without a member it cannot be without.</summary>
    /// <param name="names">Names of the members.</param>
    /// <param name="member">Number of the missing one.</param>
    /// <returns>The exception.</returns>
    public readonly JsonShapeException Missing(MemberNames names, int member) =>
        new(JsonPath.Append(PathReplay.PathOf(_origin, _reader.BytesConsumed), Guard.NotNull(names).Text(member)),
            "expected a value, found none") { IsMissing = true };

    /// <summary>Makes sure that nothing follows the value that was read.</summary>
    /// <exception cref="JsonException">Something follows.</exception>
    public void EndDocument()
    {
        if (_reader.Read())
        {
            throw new JsonShapeException("$", "expected the end, found more");
        }
    }

    /// <summary>Name of the member the reader stands in, when it is an unknown one.</summary>
    internal readonly string UnknownName => _unknownName ?? "";

    /// <summary>Goes to the next token.</summary>
    internal void Advance()
    {
        if (!_reader.Read())
        {
            throw Told("expected more, found the end");
        }
    }

    /// <summary>Passes over the value the reader stands on.</summary>
    // Not Skip: that one refuses to work on the reader of a stream, even when all of the value is there.
    public void Skip() => _reader.TrySkip();

    /// <summary>Where the reader stands.</summary>
    internal readonly string Path => PathReplay.PathOf(_origin, _reader.BytesConsumed);

    /// <summary>What to throw when another kind of value was expected.</summary>
    internal readonly JsonShapeException Shape(string expected) =>
        Told("expected " + expected + ", found " + TokenText.Of(_reader.TokenType));

    /// <summary>What to throw about the value the reader stands on.</summary>
    internal readonly JsonShapeException Told(string expectation) => new(Path, expectation);

    /// <summary>What to throw when the text turned out not to be JSON.</summary>
    internal readonly JsonShapeException Malformed(JsonException cause) => new(
        PathReplay.PathOf(_origin, long.MaxValue),
        "expected valid JSON, found a fault in line " + ((cause.LineNumber ?? 0) + 1) + " at byte "
        + ((cause.BytePositionInLine ?? 0) + 1));

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

    /// <summary>Whether the name the reader stands on is this one.</summary>
    internal readonly bool IsNamed(byte[] name) => _reader.HasValueSequence || _reader.ValueIsEscaped
        ? IsNamedAtLength(name)
        : _reader.ValueSpan.SequenceEqual(name);

    // Apart, so that the short way above can be inlined.
    private readonly bool IsNamedAtLength(byte[] name)
    {
        try
        {
            return _reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            throw Told("expected a name, found bytes or escapes that are no text");
        }
    }

    /// <summary>Keeps the value the reader stands on as it is written, and stands on its last token.</summary>
    internal RawJson ReadRaw() => RawCapture.Read(ref _reader, _utf8) is { } raw
        ? raw
        : throw Told("expected text, found bytes that are none");
}
