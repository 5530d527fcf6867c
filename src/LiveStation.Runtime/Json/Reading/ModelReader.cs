using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>
/// Reads JSON for codecs, whatever order and form it comes in: forward only, standing before a value whenever a codec is
/// asked to read.
/// </summary>
/// <remarks>
/// Objects and arrays are walked by means of the scanner; a single value that no codec recognises is handed to the
/// framework's reader. No record of the path is kept: when something has to be told, the text is read once more up to the
/// same place.
/// </remarks>
public ref partial struct ModelReader
{
    private const string Unicode = "a text of Unicode";
    private const string NoUnicode = "bytes or escapes that are none";

    private readonly DriftLog? _drift;
    private readonly bool _refusesUnreadable;
    private ModelScanner _scanner;
    private UnreadableValue _unreadable;
    private string? _unknownName;

    /// <summary>Begins to read where a scanner stands.</summary>
    /// <param name="scanner">Stands before a value.</param>
    /// <param name="drift">Where to note what differs; null for nowhere.</param>
    /// <param name="refusesUnreadable">Whether a value that cannot be read is a fault, and not drift.</param>
    internal ModelReader(ModelScanner scanner, DriftLog? drift, bool refusesUnreadable = false)
    {
        _scanner = scanner;
        _drift = drift;
        _refusesUnreadable = refusesUnreadable;
    }

    /// <summary>Begins to read a whole text that was not recognised: what was noted of it so far is forgotten.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="drift">Where to note what differs; null for nowhere.</param>
    /// <param name="refusesUnreadable">Whether a value that cannot be read is a fault, and not drift.</param>
    internal static ModelReader Again(ReadOnlySpan<byte> utf8, DriftLog? drift, bool refusesUnreadable = false)
    {
        drift?.Clear();
        return new ModelReader(new ModelScanner(utf8), drift, refusesUnreadable);
    }

    /// <summary>Where what differs is noted; null for nowhere.</summary>
    internal readonly DriftLog? Drifts => _drift;

    /// <summary>A reader of the same place that tells nobody, to look ahead with.</summary>
    internal readonly ModelReader Quietly() => new(_scanner, drift: null);

    /// <summary>The scanner that the reader walks with, for codecs that recognize values.</summary>
    /// <remarks>By reference: a copy for each value made reading in an unexpected order a quarter slower.</remarks>
    [UnscopedRef]
    internal ref ModelScanner Scanner => ref _scanner;

    /// <summary>Kind of the value the reader stands before.</summary>
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

    /// <summary>Whether the reader stands before a null.</summary>
    internal readonly bool IsNull => _scanner.Next == 'n';

    /// <summary>Enters the object the reader stands before.</summary>
    /// <exception cref="JsonShapeException">It is no object.</exception>
    public void BeginObject()
    {
        if (_scanner.Next != '{')
            throw Shape("an object");
        _scanner.BeginObject();
    }

    /// <summary>Goes to the value of the next member.</summary>
    /// <param name="names">Names of the members that are known.</param>
    /// <param name="member">Where in the object the reader is; the default at first.</param>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
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
            Drift(ApiDriftKind.UnknownMember, "expected a member of the spec, found another");
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

    /// <summary>What to throw when an object ended without a member it cannot be without.</summary>
    /// <param name="names">Names of the members.</param>
    /// <param name="member">Number of the missing one.</param>
    /// <returns>The exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public readonly JsonShapeException Missing(MemberNames names, int member) => new(
        JsonPath.Append(PathBehind, Guard.NotNull(names).Text(member)), "expected a value, found none")
    {
        IsMissing = true,
    };

    /// <summary>Makes sure that nothing follows the value that was read.</summary>
    /// <exception cref="JsonException">Something follows.</exception>
    public readonly void EndDocument()
    {
        if (!_scanner.IsAtEnd)
            throw Malformed();
    }

    /// <summary>Passes over the value the reader stands before.</summary>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public void Skip() => OpenValue(out _);

    /// <summary>Passes over the value that begins at a position, unless its reading did so already.</summary>
    internal void PassOver(int begin)
    {
        if (_scanner.Position == begin)
            Skip();
    }

    /// <summary>Name of the member the reader stands in, when it is an unknown one.</summary>
    internal readonly string UnknownName => _unknownName ?? "";

    /// <summary>Goes to the value of the next member, whatever its name is.</summary>
    internal bool NextKey(out string key)
    {
        bool isThere = NextName(out ReadOnlySpan<byte> name);
        key = isThere ? NameOf(name) : "";
        return isThere;
    }

    /// <summary>Enters the array the reader stands before.</summary>
    internal void BeginArray()
    {
        if (!_scanner.BeginArray())
            throw Malformed();
    }

    /// <summary>Whether the array that the reader stands before has exactly one item.</summary>
    internal readonly bool HoldsOneItem()
    {
        ModelReader ahead = Quietly();
        ahead.BeginArray();
        if (!ahead.NextItem(isFirst: true))
            return false;
        ahead.Skip();
        return !ahead.NextItem(isFirst: false);
    }

    /// <summary>Goes to the next item.</summary>
    /// <param name="isFirst">Whether it is the first one.</param>
    /// <returns>False at the end of the array.</returns>
    internal bool NextItem(bool isFirst)
    {
        if (_scanner.IsEndOfArray())
            return false;
        if (!isFirst && !_scanner.IsComma())
            throw Malformed();
        _scanner.SkipBlanks();
        return true;
    }

    /// <summary>Whether the value may be recognised: what is, passes by the places where secrets are noted.</summary>
    internal readonly bool MayRecognise => _drift is not { CollectsSecrets: true };

    private readonly string NameOf(ReadOnlySpan<byte> name) =>
        TextScan.ToText(name) ?? (_refusesUnreadable ? throw NoText() : Encoding.UTF8.GetString(name.ToArray()));

    /// <summary>Goes to the next name and over it, to its value.</summary>
    /// <returns>False at the end of the object.</returns>
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
