using System.Text.Json;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Reports and exceptions.</content>
public ref partial struct ModelReader
{
    // The first byte of the value is sufficient to include the value in the path.
    private readonly string Path => new PathWalk().PathTo(_scanner.Text, _scanner.Position + 1);

    private readonly string PathBehind => new PathWalk().PathTo(_scanner.Text, _scanner.Position);

    /// <summary>Reports that the current value differs from the spec but is accepted.</summary>
    /// <param name="kind">The kind of difference.</param>
    /// <param name="expectation">The expected and the actual format, without a value.</param>
    internal readonly void Drift(ApiDriftKind kind, string expectation) =>
        _drift?.Note(_scanner.Text, _scanner.Position + 1, member: null, kind, expectation);

    /// <summary>Reports that the current value has an unexpected type but is accepted.</summary>
    /// <param name="expected">The expected format.</param>
    /// <param name="found">The actual format; null for the JSON type of the value.</param>
    internal readonly void WrongKind(string expected, string? found = null)
    {
        CheckDepth();
        if (_drift is not null)
            Drift(ApiDriftKind.WrongKind, Difference(expected, found));
    }

    /// <summary>Reports null in place of a required value.</summary>
    internal readonly void ReportNull()
    {
        if (!IsNull)
            return;
        CheckDepth();
        if (_drift is not null)
            Drift(ApiDriftKind.Missing, "expected a value, found null");
    }

    /// <summary>Creates the exception for a value of an unexpected type.</summary>
    internal readonly JsonShapeException Shape(string expected) => Mismatch(Difference(expected));

    /// <summary>Creates the exception for the current value.</summary>
    internal readonly JsonShapeException Mismatch(string expectation) => new(Path, expectation);

    /// <summary>
    /// Creates the exception for text that is not valid JSON, with line and byte position in the complete text.
    /// </summary>
    internal readonly JsonShapeException Malformed()
    {
        string path = new PathWalk().PathTo(_scanner.Text, long.MaxValue);
        Utf8JsonReader reader = new(_scanner.Text, new JsonReaderOptions { MaxDepth = JsonDepth.Most });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException fault)
        {
            return MalformedJson.At(path, fault);
        }
        throw new InvalidOperationException("The scanner rejected valid JSON.");
    }

    private readonly JsonShapeException NoText() => Mismatch(Difference(Unicode, NoUnicode));

    /// <summary>Reports that a string contains invalid Unicode.</summary>
    internal readonly void TellMended() => WrongKind(Unicode, NoUnicode);

    private readonly string Difference(string expected, string? found = null) =>
        "expected " + expected + ", found " + (found ?? TokenText.Of(Token));

    /// <summary>
    /// Verifies that a converted value can be read again, because its format can be nested more deeply than the received
    /// one.
    /// </summary>
    private readonly void CheckDepth()
    {
        if (_scanner.Depth > JsonDepth.MostTolerated)
            throw Mismatch("expected the documented format at this nesting depth, found another");
    }

    private readonly void TellMember(MemberNames names, int number, bool isAlias, bool isRepeated)
    {
        if (isAlias)
            Drift(ApiDriftKind.Alias, "expected the name " + names.Text(number) + ", found an alias");
        if (isRepeated)
            Drift(ApiDriftKind.Repeated, "expected the property once, found it again");
    }

    private readonly void TellMissing(MemberNames names, in MemberCursor member)
    {
        // The end of the object was already consumed.
        bool isDeep = _scanner.Depth >= JsonDepth.MostTolerated;
        if (_drift is null && !isDeep)
            return;
        foreach (int certain in names.Certain)
        {
            if (member.HasMet(certain))
                continue;
            if (isDeep)
                throw Missing(names, certain);
            _drift!.Note(
                _scanner.Text, _scanner.Position, names.Text(certain), ApiDriftKind.Missing, "expected a value, found none");
        }
    }
}
