using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <content>What the reader tells about the text.</content>
public ref partial struct ModelReader
{
    /// <summary>Where the reader stands.</summary>
    internal readonly string Path => _utf8.IsEmpty
        ? PathWalk.PathOf(_origin, _reader.BytesConsumed)
        : new PathWalk().PathTo(_utf8, Position);

    /// <summary>Notes that the value the reader stands on is tolerated.</summary>
    /// <param name="kind">How it differs.</param>
    /// <param name="expectation">What was expected and what was found, without any value.</param>
    internal readonly void Drift(ApiDriftKind kind, string expectation) =>
        _drift?.Note(_utf8, Position, member: null, kind, expectation);

    /// <summary>Notes that the value is of another kind than expected, and is tolerated.</summary>
    internal readonly void WrongKind(string expected)
    {
        if (_drift is not null)
        {
            Drift(ApiDriftKind.WrongKind, Difference(expected));
        }
    }

    /// <summary>Notes that a null stands where a value always is.</summary>
    internal readonly void MissingValue() => Drift(ApiDriftKind.Missing, "expected a value, found null");

    /// <summary>What to throw when another kind of value was expected.</summary>
    internal readonly JsonShapeException Shape(string expected) => Told(Difference(expected));

    /// <summary>What to throw about the value the reader stands on.</summary>
    internal readonly JsonShapeException Told(string expectation) => new(Path, expectation);

    /// <summary>What to throw when the text turned out not to be JSON.</summary>
    internal readonly JsonShapeException Malformed(JsonException cause) => new(
        _utf8.IsEmpty ? PathWalk.PathOf(_origin, long.MaxValue) : new PathWalk().PathTo(_utf8, long.MaxValue),
        "expected valid JSON, found a fault in line " + ((cause.LineNumber ?? 0) + 1) + " at byte "
        + ((cause.BytePositionInLine ?? 0) + 1));

    private readonly string Difference(string expected) =>
        "expected " + expected + ", found " + TokenText.Of(_reader.TokenType);

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
        if (IsNull && names.IsCertain(number))
        {
            MissingValue();
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
                _drift.Note(_utf8, Position, names.Text(certain), ApiDriftKind.Missing, "expected a value, found none");
            }
        }
    }
}
