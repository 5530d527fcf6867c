using System.Text.Json;

namespace LiveStation.Runtime.Json;

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
    internal readonly void WrongKind(string expected)
    {
        if (_drift is not null)
        {
            Drift(ApiDriftKind.WrongKind, Difference(expected));
        }
    }

    /// <summary>Notes that a null stands where a value always is.</summary>
    internal readonly void TellNull()
    {
        if (_drift is not null && IsNull)
        {
            Drift(ApiDriftKind.Missing, "expected a value, found null");
        }
    }

    /// <summary>What to throw when another kind of value was expected.</summary>
    internal readonly JsonShapeException Shape(string expected) => Told(Difference(expected));

    /// <summary>What to throw about the value the reader stands before.</summary>
    internal readonly JsonShapeException Told(string expectation) => new(Path, expectation);

    /// <summary>What to throw when the text turned out not to be JSON: the fault, by line and byte of the whole.</summary>
    internal readonly JsonShapeException Malformed()
    {
        string path = new PathWalk().PathTo(_scanner.Text, long.MaxValue);
        Utf8JsonReader reader = new(_scanner.Text, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException fault)
        {
            return new JsonShapeException(
                path,
                "expected valid JSON, found a fault in line " + ((fault.LineNumber ?? 0) + 1) + " at byte "
                + ((fault.BytePositionInLine ?? 0) + 1));
        }
        throw new InvalidOperationException("The scanner refused JSON that is valid.");
    }

    private readonly JsonShapeException NoText() => Told("expected text, found bytes or escapes that are none");

    private readonly string Difference(string expected) => "expected " + expected + ", found " + TokenText.Of(Token);

    private readonly void TellMember(MemberNames names, int number, bool isAlias, bool isRepeated)
    {
        if (isAlias)
        {
            Drift(ApiDriftKind.Alias, "expected the name " + names.Text(number) + ", found another name of the member");
        }
        if (isRepeated)
        {
            Drift(ApiDriftKind.Repeated, "expected the member once, found it again");
        }
        if (names.IsCertain(number))
        {
            TellNull();
        }
    }

    private readonly void TellMissing(MemberNames names, in MemberCursor member)
    {
        if (_drift is null)
        {
            return;
        }
        foreach (int certain in names.Certain)
        {
            if (!member.HasMet(certain))
            {
                _drift.Note(
                    _scanner.Text, _scanner.Position, names.Text(certain), ApiDriftKind.Missing, "expected a value, found none");
            }
        }
    }
}
