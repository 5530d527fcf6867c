using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>
/// Reads JSON for codecs in any property order and any accepted format. It moves forward only and is before a value
/// when a codec is called.
/// </summary>
/// <remarks>
/// Objects and arrays are read with the scanner. A single value that no codec accepts in its expected format is read
/// with the JSON reader of the framework. The path is not tracked. When a difference is reported, the text is read
/// again up to its position.
/// </remarks>
public ref partial struct ModelReader
{
    private const string Unicode = "a valid Unicode string";
    private const string NoUnicode = "invalid bytes or escape sequences";

    private readonly DriftLog? _drift;
    private readonly bool _refusesUnreadable;
    private ModelScanner _scanner;
    private UnreadableValue _unreadable;
    private string? _unknownName;

    /// <summary>Initializes a reader at the position of a scanner.</summary>
    /// <param name="scanner">The scanner before a value.</param>
    /// <param name="drift">The log of differences; null if there is none.</param>
    /// <param name="refusesUnreadable">Whether a value that cannot be read is an error instead of drift.</param>
    internal ModelReader(ModelScanner scanner, DriftLog? drift, bool refusesUnreadable = false)
    {
        _scanner = scanner;
        _drift = drift;
        _refusesUnreadable = refusesUnreadable;
    }

    /// <summary>
    /// Creates a reader for the complete text after the fast path failed. Drift that was already logged is removed.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="drift">The log of differences; null if there is none.</param>
    /// <param name="refusesUnreadable">Whether a value that cannot be read is an error instead of drift.</param>
    internal static ModelReader Again(ReadOnlySpan<byte> utf8, DriftLog? drift, bool refusesUnreadable = false)
    {
        drift?.Clear();
        return new ModelReader(new ModelScanner(utf8, isObserved: drift is not null), drift, refusesUnreadable);
    }

    /// <summary>The log of differences; null if there is none.</summary>
    internal readonly DriftLog? Drifts => _drift;

    /// <summary>Creates a reader at the same position without a log, for looking ahead.</summary>
    internal readonly ModelReader Quietly() => new(_scanner, drift: null);

    /// <summary>The scanner of this reader, for codecs that try to read a value in its expected format.</summary>
    /// <remarks>
    /// Returned by reference. Copying it for each value made reading in an unexpected order about 25% slower.
    /// </remarks>
    [UnscopedRef]
    internal ref ModelScanner Scanner => ref _scanner;

    /// <summary>The type of the current value.</summary>
    internal readonly JsonTokenType Token => _scanner.Next switch
    {
        (byte)'{' => JsonTokenType.StartObject,
        (byte)'[' => JsonTokenType.StartArray,
        (byte)'"' => JsonTokenType.String,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonTokenType.Number,
        _ => throw Malformed(),
    };

    /// <summary>Whether the current value is null.</summary>
    internal readonly bool IsNull => _scanner.Next == 'n';

    /// <summary>Moves into the current object.</summary>
    /// <exception cref="JsonShapeException">The current value is not an object.</exception>
    public void BeginObject()
    {
        if (_scanner.Next != '{')
            throw Shape("an object");
        _scanner.BeginObject();
    }

    /// <summary>Moves to the value of the next property.</summary>
    /// <param name="names">The known property names.</param>
    /// <param name="member">The position in the object; the default value at the beginning.</param>
    /// <returns>True if the reader is at the value of a property; false at the end of the object.</returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public bool NextMember(MemberNames names, ref MemberCursor member)
    {
        Guard.NotNull(names);
        if (!NextName(out ReadOnlySpan<byte> name))
        {
            TellMissing(names, in member);
            return false;
        }
        int number = names.Find(name, member.Next, out bool isAlias);
        member.Number = number;
        if (number < 0)
        {
            _unknownName = NameOf(name);
            Drift(ApiDriftKind.UnknownMember, "expected a property of the spec, found an unknown property");
            return true;
        }
        member.Next = number + 1;
        bool isRepeated = !member.Meet(number);
        if (_drift is not null)
            TellMember(names, number, isAlias, isRepeated);
        if (IsNull && names.IsCertain(number))
            ReportNull();
        return true;
    }

    /// <summary>Creates the exception for an object without a required property.</summary>
    /// <param name="names">The property names.</param>
    /// <param name="member">The index of the missing property.</param>
    /// <returns>The exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public readonly JsonShapeException Missing(MemberNames names, int member) => new(
        JsonPath.Append(PathBehind, Guard.NotNull(names).Text(member)), "expected a value, found none")
    {
        IsMissing = true,
    };

    /// <summary>Verifies that the text ends after the value.</summary>
    /// <exception cref="JsonException">The text continues after the value.</exception>
    public readonly void EndDocument()
    {
        if (!_scanner.IsAtEnd)
            throw Malformed();
    }

    /// <summary>Moves past the current value.</summary>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public void Skip() => OpenValue(out _);

    /// <summary>Moves past the value that begins at a position, unless the reader is already behind it.</summary>
    internal void PassOver(int begin)
    {
        if (_scanner.Position == begin)
            Skip();
    }

    /// <summary>The name of the current property if it is unknown.</summary>
    internal readonly string UnknownName => _unknownName ?? "";

    /// <summary>Moves to the value of the next property with any name.</summary>
    internal bool NextKey(out string key)
    {
        bool isThere = NextName(out ReadOnlySpan<byte> name);
        key = isThere ? NameOf(name) : "";
        return isThere;
    }

    /// <summary>Moves into the current array.</summary>
    internal void BeginArray()
    {
        if (!_scanner.BeginArray())
            throw Malformed();
    }

    /// <summary>Returns whether the current array has exactly one item.</summary>
    internal readonly bool HoldsOneItem()
    {
        ModelReader ahead = Quietly();
        ahead.BeginArray();
        if (!ahead.NextItem(isFirst: true))
            return false;
        ahead.Skip();
        return !ahead.NextItem(isFirst: false);
    }

    /// <summary>Moves to the next item.</summary>
    /// <param name="isFirst">Whether it is the first item.</param>
    /// <returns>False at the end of the array; otherwise, true.</returns>
    internal bool NextItem(bool isFirst)
    {
        if (_scanner.IsEndOfArray())
            return false;
        if (isFirst)
            _scanner.SkipBlanks();
        else if (!_scanner.IsNextItem())
            throw Malformed();
        return true;
    }

    /// <summary>Whether the fast path can be used. It does not collect secrets.</summary>
    internal readonly bool MayRecognise => _drift is not { CollectsSecrets: true };

    private readonly string NameOf(ReadOnlySpan<byte> name) =>
        TextScan.ToText(name) ?? (_refusesUnreadable ? throw NoText() : Encoding.UTF8.GetString(name.ToArray()));

    /// <summary>Moves to the value of the next property.</summary>
    /// <returns>True if the reader is at the value of a property; false at the end of the object.</returns>
    private bool NextName(out ReadOnlySpan<byte> name)
    {
        switch (_scanner.NextName(out name))
        {
            case NameStep.Name:
                return true;
            case NameStep.End:
                return false;
            case NameStep.Escaped:
                name = Encoding.UTF8.GetBytes(ReadText());
                Skip();
                return _scanner.IsColon() ? true : throw Malformed();
            default:
                throw Malformed();
        }
    }
}
