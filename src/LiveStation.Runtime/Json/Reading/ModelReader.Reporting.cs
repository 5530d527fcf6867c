using System.Text.Json;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>What the reader tells about the text.</content>
public ref partial struct ModelReader
{
    // One byte of the value is enough to count it in.
    private readonly string Path => new PathWalk().PathTo(_scanner.Text, _scanner.Position + 1);

    private readonly string PathBehind => new PathWalk().PathTo(_scanner.Text, _scanner.Position);

    /// <summary>Notes that the value the reader stands before is tolerated.</summary>
    /// <param name="kind">How it differs.</param>
    /// <param name="expectation">What was expected and what was found, without any value.</param>
    internal readonly void Drift(ApiDriftKind kind, string expectation) =>
        _drift?.Note(_scanner.Text, _scanner.Position + 1, member: null, kind, expectation);

    /// <summary>Notes that the value is of another kind than expected, and is tolerated.</summary>
    /// <param name="expected">What was expected.</param>
    /// <param name="found">What was found; null for the kind of the value.</param>
    internal readonly void WrongKind(string expected, string? found = null)
    {
        CheckDepth();
        if (_drift is not null)
            Drift(ApiDriftKind.WrongKind, Difference(expected, found));
    }

    /// <summary>Notes that a null stands where a value always is.</summary>
    internal readonly void ReportNull()
    {
        if (!IsNull)
            return;
        CheckDepth();
        if (_drift is not null)
            Drift(ApiDriftKind.Missing, "expected a value, found null");
    }

    /// <summary>What to throw when another kind of value was expected.</summary>
    internal readonly JsonShapeException Shape(string expected) => Mismatch(Difference(expected));

    /// <summary>What to throw about the value the reader stands before.</summary>
    internal readonly JsonShapeException Mismatch(string expectation) => new(Path, expectation);

    /// <summary>What to throw when the text turned out not to be JSON: the fault, by line and byte of the whole.</summary>
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
        throw new InvalidOperationException("The scanner refused JSON that is valid.");
    }

    private readonly JsonShapeException NoText() => Mismatch(Difference(Unicode, NoUnicode));

    /// <summary>Notes that a text that was read is not all Unicode.</summary>
    internal readonly void TellMended() => WrongKind(Unicode, NoUnicode);

    private readonly string Difference(string expected, string? found = null) =>
        "expected " + expected + ", found " + (found ?? TokenText.Of(Token));

    /// <summary>
    /// Makes sure that what stands in for another value can be read again: it may lie deeper than what came.
    /// </summary>
    private readonly void CheckDepth()
    {
        if (_scanner.Depth > JsonDepth.MostTolerated)
            throw Mismatch("expected the documented form, since it lies too deep for another");
    }

    private readonly void TellMember(MemberNames names, int number, bool isAlias, bool isRepeated)
    {
        if (isAlias)
            Drift(ApiDriftKind.Alias, "expected the name " + names.Text(number) + ", found another name of the member");
        if (isRepeated)
            Drift(ApiDriftKind.Repeated, "expected the member once, found it again");
    }

    private readonly void TellMissing(MemberNames names, in MemberCursor member)
    {
        // The end of the object was passed already.
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
