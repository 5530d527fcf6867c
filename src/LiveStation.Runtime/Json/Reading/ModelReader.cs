using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>
/// Reads JSON for codecs, whatever order and form it comes in: forward only, standing on a value whenever a codec is asked
/// to read.
/// </summary>
/// <remarks>
/// No record of the path is kept while reading. When something has to be told, the text is read once more up to the same
/// place.
/// </remarks>
public ref partial struct ModelReader
{
    /// <summary>How deep objects and arrays may lie in each other.</summary>
    internal const int MaxDepth = 64;

    // A copy that never moves, where the text itself is not at hand. Not a reference: netstandard2.0 has no fields for
    // those.
    private readonly Utf8JsonReader _origin;
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _start;
    private readonly DriftLog? _drift;
    private Utf8JsonReader _reader;
    private string? _unknownName;

    /// <summary>Begins to read a whole text and stands on its first value.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark before it is passed over.</param>
    /// <exception cref="JsonShapeException">The text does not begin with a JSON value.</exception>
    public ModelReader(ReadOnlySpan<byte> utf8)
        : this(ByteOrderMark.Skip(utf8), start: 0, depth: 0, drift: null)
    {
    }

    /// <summary>Begins to read one value inside a text and stands on it.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="depth">How many objects and arrays are around it.</param>
    /// <param name="drift">Where to note what differs; null for nowhere.</param>
    /// <exception cref="JsonShapeException">No JSON value is there.</exception>
    internal ModelReader(ReadOnlySpan<byte> utf8, int start, int depth, DriftLog? drift)
    {
        _utf8 = utf8;
        _start = start;
        _drift = drift;
        _reader = new Utf8JsonReader(utf8.Slice(start), new JsonReaderOptions { MaxDepth = MaxDepth - depth });
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

    /// <summary>Where the value that was read ends, in bytes from the beginning of the text.</summary>
    internal readonly int Position => _start + (int)_reader.BytesConsumed;

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
    /// <param name="member">Where in the object the reader is; the default at first.</param>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public bool NextMember(MemberNames names, ref MemberCursor member)
    {
        Advance();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            TellMissing(names, in member);
            return false;
        }
        int number = Find(names, member.Next, out bool isAlias);
        member.Number = number;
        if (number < 0)
        {
            _unknownName = ReadText();
            Advance();
            Drift(ApiDriftKind.UnknownMember, "expected a member of the spec, found another");
            return true;
        }
        member.Next = number + 1;
        bool isRepeated = !member.Meet(number);
        Advance();
        if (_drift is not null)
        {
            TellMember(names, number, isAlias, isRepeated);
        }
        return true;
    }

    /// <summary>What to throw when an object ends without a member it cannot be without.</summary>
    /// <param name="names">Names of the members.</param>
    /// <param name="member">Number of the missing one.</param>
    /// <returns>The exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public readonly JsonShapeException Missing(MemberNames names, int member) =>
        new(JsonPath.Append(Path, Guard.NotNull(names).Text(member)), "expected a value, found none") { IsMissing = true };

    /// <summary>Makes sure that nothing follows the value that was read.</summary>
    /// <exception cref="JsonException">Something follows.</exception>
    public void EndDocument()
    {
        if (_reader.Read())
        {
            throw new JsonShapeException("$", "expected the end, found more");
        }
    }

    /// <summary>Passes over the value the reader stands on.</summary>
    // Not Skip: that one refuses to work on the reader of a stream, even when all of the value is there.
    public void Skip() => _reader.TrySkip();

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

    private readonly int Find(MemberNames names, int guess, out bool isAlias)
    {
        if (!_reader.HasValueSequence && !_reader.ValueIsEscaped)
        {
            return names.Find(_reader.ValueSpan, guess, out isAlias);
        }
        return names.Find(ReadBytes(), guess, out isAlias);
    }
}
