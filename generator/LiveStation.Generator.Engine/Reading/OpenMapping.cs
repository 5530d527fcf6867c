using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A mapping that is being read. Invalid entries are reported and left out.</summary>
internal sealed class OpenMapping(SpecText text, DiagnosticBag found, int? start, string? brackets)
    : OpenNode(text, found, start, brackets)
{
    // Nearly all mappings are small, and searching a few keys is faster than creating a table.
    private const int MostKeysLookedThrough = 8;

    private readonly List<MappingEntry> _entries = [];
    private List<ScalarNode>? _leftOut;
    private Dictionary<string, ScalarNode>? _byKey;
    private SpecNode? _key;
    private CutText? _cut;
    private bool _lastMayBeCut;

    /// <summary>Indicates whether the next node is a key.</summary>
    public bool AwaitsKey => _key is null;

    /// <summary>Begins another mapping with this object, whose own mapping is finished. A spec has thousands of them.</summary>
    /// <param name="newStart">The offset of the other mapping; null when it begins with its first key.</param>
    /// <param name="newBrackets">The brackets around it; null for block style.</param>
    public OpenMapping Reuse(int? newStart, string? newBrackets)
    {
        Begin(newStart, newBrackets);
        _entries.Clear();
        (_leftOut, _byKey, _key, _cut, _lastMayBeCut) = (null, null, null, null, false);
        return this;
    }

    /// <summary>Adds a valid entry, unless its key is a duplicate.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>True when the entry was added; otherwise false.</returns>
    public bool Add(ScalarNode key, SpecNode value)
    {
        if (KeyOf(key.Text) is { } first)
        {
            string lineNumber = (first.Span.Line + 1).ToString(CultureInfo.InvariantCulture);
            Found.Report(TextRules.DuplicateKey, key.Span, key.Text, lineNumber);
            return false;
        }
        _byKey?.Add(key.Text, key);
        _entries.Add(new MappingEntry(key, value));
        return true;
    }

    /// <summary>Records a key whose value has been reported and left out.</summary>
    /// <param name="key">The key.</param>
    public void LeaveOut(ScalarNode key) => (_leftOut ??= []).Add(key);

    private ScalarNode? KeyOf(string name)
    {
        if (_entries.Count > MostKeysLookedThrough)
        {
            _byKey ??= _entries.ToDictionary(entry => entry.Key.Text, entry => entry.Key, StringComparer.Ordinal);
            return _byKey.TryGetValue(name, out ScalarNode? key) ? key : null;
        }
        foreach (MappingEntry entry in _entries)
        {
            if (entry.Key.Text == name)
                return entry.Key;
        }
        return null;
    }

    /// <inheritdoc />
    protected override void Accept(SpecNode node)
    {
        if (_key is not { } key)
        {
            _key = node;
            return;
        }
        _key = null;
        if (key is ScalarNode name && IsNothing(node) && IsCutOff(name))
        {
            _cut = new CutText(_cut?.FirstPart ?? name, name.End);
            return;
        }
        MendCutText();
        _lastMayBeCut = AcceptEntry(key, node) && node is ScalarNode { IsQuoted: false };
    }

    /// <inheritdoc />
    protected override SpecNode Build(SpecPlace place)
    {
        MendCutText();
        return new MappingNode(place, _entries.ToEquatableArray(), _leftOut?.ToEquatableArray() ?? default);
    }

    private bool AcceptEntry(SpecNode key, SpecNode value)
    {
        if (key is ScalarNode { Text: "<<", IsQuoted: false })
            Found.Report(TextRules.MergeKey, key.Span);
        else if (key is AliasNode keyAlias)
            Found.Report(TextRules.Alias, keyAlias.Span, keyAlias.Text);
        else if (NameOfForeignKey(key) is { } kind)
            Found.Report(TextRules.KeyNotText, key.Span, kind);
        else if (value is AliasNode alias)
            Refuse((ScalarNode)key, alias);
        else if (IsNothing(value))
            return AcceptAlone((ScalarNode)key);
        else
            return Add((ScalarNode)key, value);
        return false;
    }

    private void Refuse(ScalarNode key, AliasNode alias)
    {
        Found.Report(TextRules.Alias, alias.Span, alias.Text);
        LeaveOut(key);
    }

    private static Phrase? NameOfForeignKey(SpecNode key) => key switch
    {
        MappingNode => new("a mapping", "매핑"),
        SequenceNode => new("a list", "목록"),
        ScalarNode { IsQuoted: false, Text: "" } => new("empty", "빈 값"),
        ScalarNode { IsQuoted: false, Text: "~" or "null" or "Null" or "NULL" } => new("YAML's null", "YAML의 null"),
        _ => null,
    };

    // A text that lacks only the space after the colon is split, so that its key is not also reported as missing.
    private bool AcceptAlone(ScalarNode key)
    {
        if (!key.IsQuoted && SignIn(key) is { } sign)
            return AcceptSign(key, sign);
        if (!LacksColon(key) || key.IsQuoted || !IsGlued(key.Text))
        {
            Found.Report(TextRules.MissingValue, key.Span, Phrase.Of("Key '{0}'", "'{0}' 키", key.Text));
            LeaveOut(key);
            return false;
        }
        int colon = key.Text.IndexOf(':');
        Found.Report(TextRules.GluedColon, key.Span, key.Text, key.Text.Insert(colon + 1, " "));
        return AddParts(key, colon);
    }

    private bool AddParts(ScalarNode key, int colon)
    {
        int start = key.Start, after = colon + 1;
        return Add(
            new ScalarNode(Text.Place(start, start + colon), key.Text.Substring(0, colon).Trim(), false),
            new ScalarNode(Text.Place(start + after, key.End), key.Text.Substring(after).Trim(), false));
    }

    private int? SignIn(ScalarNode key) => FullWidthSign.Find(Text, key.Start, key.End);

    // The text after the sign is read as the value.
    private bool AcceptSign(ScalarNode key, int sign)
    {
        Found.Report(TextRules.Malformed, Text.Span(sign, sign + 1), FullWidthSign.Advice(Text.At(sign)));
        int colon = sign - key.Start;
        if (key.Text.Length == key.Place.Length && Text.At(sign) == '\uFF1A' && colon + 1 < key.Text.Length)
            return AddParts(key, colon);
        LeaveOut(key);
        return false;
    }

    /// <summary>Indicates whether a key without a colon and a value is the rest of a text that contains a comma.</summary>
    private bool IsCutOff(ScalarNode key) =>
        (_lastMayBeCut || _cut is not null) && LacksColon(key) && !key.IsQuoted
        && !IsGlued(key.Text) && SignIn(key) is null;

    private bool LacksColon(ScalarNode key) =>
        Brackets is not null && Text.At(Text.SkipBlanks(key.End, Text.Text.Length)) != ':';

    /// <summary>Indicates whether a text looks like a name, a colon and a value without the space between them.</summary>
    private static bool IsGlued(string text)
    {
        int colon = text.IndexOf(':');
        bool isAddress = colon >= 0 && string.CompareOrdinal(text, colon, "://", 0, 3) == 0;
        return colon > 0 && colon + 1 < text.Length && !isAddress && text.Take(colon).All(IsOfName);
    }

    private static bool IsOfName(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-';

    /// <remarks>The whole text replaces its first part, so that the first part is not reported as well.</remarks>
    private void MendCutText()
    {
        if (_cut is not { } cut)
            return;
        _cut = null;
        MappingEntry entry = _entries[_entries.Count - 1];
        int start = entry.Value.Start;
        string written = Text.Text.Substring(start, cut.End - start);
        string whole = string.Join(" ", written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string quoted = whole.Replace("\\", "\\\\").Replace("\"", "\\\"");
        string remedy = $"{entry.Key.Text}: \"{quoted}\"";
        Found.Report(TextRules.UnquotedComma, cut.FirstPart.Span, cut.FirstPart.Text, remedy);
        _entries[_entries.Count - 1] = entry with { Value = new ScalarNode(Text.Place(start, cut.End), whole, true) };
    }

    /// <summary>The parts of a text that commas divide.</summary>
    private sealed record CutText(ScalarNode FirstPart, int End);
}
