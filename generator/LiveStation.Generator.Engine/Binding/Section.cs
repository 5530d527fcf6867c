using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>A mapping with known keys, read key by key. Invalid values are reported where they are written.</summary>
internal sealed class Section
{
    private static readonly Phrase PlainText = new("text", "텍스트");
    private static readonly Phrase TrueOrFalse = new("true or false, without quotes", "따옴표 없는 true 또는 false");
    private static readonly Phrase NamesToValues = new("a mapping of names to values", "이름과 값의 매핑");
    private static readonly Phrase ListOfTexts = new("a list of texts", "텍스트 목록");
    private static readonly Phrase ListOfMappings = new("a list of mappings", "매핑 목록");
    private static readonly Phrase OtherList = new("a list of other values", "다른 값의 목록");

    private readonly KeyTable _keys;
    private readonly SpecPlace _at;

    // A key can be read more than once, but an error is reported once.
    private HashSet<string>? _reported;

    // Keys that were probably meant by unknown keys. They are not reported as missing too.
    private readonly HashSet<string>? _misspelt;

    /// <param name="node">The mapping.</param>
    /// <param name="at">Where to report missing keys: the key of the mapping.</param>
    /// <param name="title">The name of the section in messages, such as "field 'size'".</param>
    /// <param name="keys">The valid keys; any other key is reported immediately.</param>
    /// <param name="bag">Collects the diagnostics.</param>
    public Section(MappingNode node, SpecPlace at, Title title, IReadOnlyCollection<string> keys, DiagnosticBag bag)
    {
        (_keys, _at, Title, Bag) = (new KeyTable(node), at, title, bag);
        string[]? free = null;
        foreach (MappingEntry entry in node.Entries)
        {
            if (!IsOneOf(keys, entry.Key.Text))
                ReportUnknown(entry.Key, keys, free ??= FreeOf(keys), ref _misspelt);
        }
        HasUnknownKeys = free is not null;
    }

    // A valid key that is present has not been misspelt.
    private string[] FreeOf(IReadOnlyCollection<string> keys) => [.. keys.Where(one => _keys.Find(one) is null)];

    private void ReportUnknown(
        ScalarNode key, IReadOnlyCollection<string> keys, string[] free, ref HashSet<string>? misspelt)
    {
        Phrase remark = RemarkOn(key.Text, keys, free, out string? meant);
        Bag.Report(StructureRules.UnknownKey, key.Span, key.Text, What, remark, string.Join(", ", keys));
        if (meant is null)
            return;
        // When two valid keys are similar, either may be meant: "grousp" is "group" or "groups".
        _ = Bag.Suggestions.For(key.Text, free.Where(one => one != meant), out string? orMeant);
        foreach (string one in new[] { meant, orMeant }.OfType<string>())
        {
            (misspelt ??= new(StringComparer.Ordinal)).Add(one);
            Bag.Hidden.Add((one, key.File));
        }
    }

    // Nearly all keys are valid, and nearly all lists of keys are arrays.
    private static bool IsOneOf(IReadOnlyCollection<string> keys, string key)
    {
        if (keys is not string[] array)
            return keys.Contains(key);
        foreach (string one in array)
        {
            if (one == key)
                return true;
        }
        return false;
    }

    private Phrase RemarkOn(string key, IReadOnlyCollection<string> keys, IReadOnlyCollection<string> free, out string? meant)
    {
        meant = null;
        if (ForeignKeys.AdviceFor(key, keys) is { } advice)
            return Phrase.Of("{0} ", "{0} ", advice);
        Phrase near = Bag.Suggestions.For(key, free, out meant);
        return meant is null ? Phrase.None : Phrase.Of("{0} ", "{0} ", near);
    }

    /// <summary>Indicates whether a key is unknown, so that its intended meaning is unknown too.</summary>
    public bool HasUnknownKeys { get; }

    /// <summary>Indicates whether a key or its value is invalid, so that the section may be incomplete.</summary>
    public bool IsUnclear => HasUnknownKeys || _reported is not null;

    public SpecSpan At => _at.Span;

    public Title Title { get; }

    public Phrase What => Title.Text;

    public DiagnosticBag Bag { get; }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Indicates whether a key is absent. A key that is misspelt or has no value has already been reported.</summary>
    public bool Lacks(string key) => !Has(key) && !IsSpoilt(key);

    /// <summary>Indicates whether a key was meant to be present, but is misspelt or has no value.</summary>
    public bool IsSpoilt(string key) => _misspelt?.Contains(key) == true || _keys.HasLeftOut(key);

    /// <summary>Returns the text under a key; null when it is absent, or is not a text, which is reported.</summary>
    public ScalarNode? Text(string key) => Expect<ScalarNode>(key, PlainText);

    /// <summary>Returns the text under a required key.</summary>
    public ScalarNode? RequiredText(string key, Phrase hint) => Require(key, hint, Text(key));

    public MappingNode? Mapping(string key) => Expect<MappingNode>(key, NamesToValues);

    public MappingNode? RequiredMapping(string key, Phrase hint) => Require(key, hint, Mapping(key));

    /// <summary>Returns the entries under a key, each a name with a mapping; others are reported and left out.</summary>
    public IEnumerable<(ScalarNode Key, MappingNode Body)> Entries(string key)
    {
        foreach (MappingEntry entry in Mapping(key)?.Entries ?? default)
        {
            if (entry.Value is MappingNode body)
                yield return (entry.Key, body);
            else if (IsFirst($"{key}/{entry.Key.Text}"))
                ReportKind(entry, NamesToValues);
        }
    }

    /// <summary>Returns the names under a key, whatever their values, including null.</summary>
    public HashSet<string> Names(string key)
    {
        if (Mapping(key) is not { } node)
            return new(StringComparer.Ordinal);
        IEnumerable<ScalarNode> names = node.Entries.Select(entry => entry.Key).Concat(node.LeftOut);
        return new(names.Select(name => name.Text), StringComparer.Ordinal);
    }

    /// <summary>Returns the texts in the list under a key; an empty list is reported.</summary>
    public EquatableArray<ScalarNode> Texts(string key)
    {
        RefuseEmpty(key);
        return TextsIn(key);
    }

    /// <summary>Reports an empty list under a key, since it has no effect.</summary>
    public void RefuseEmpty(string key)
    {
        if (Find(key) is { Value: SequenceNode { Items.Count: 0 } } empty && IsFirst(key))
            Bag.Report(StructureRules.Empty, empty.Key.Span, What, key);
    }

    private EquatableArray<ScalarNode> TextsIn(string key)
    {
        if (Expect<SequenceNode>(key, ListOfTexts) is not { } list)
            return default;
        foreach (SpecNode item in list.Items.Where(item => item is not ScalarNode))
            Bag.Report(StructureRules.WrongKind, item.Span, key, ListOfTexts, OtherList);
        return list.Items.OfType<ScalarNode>().ToEquatableArray();
    }

    /// <summary>Returns one text or a list of texts; empty when the key is absent.</summary>
    public EquatableArray<ScalarNode> TextsOrOne(string key) => Find(key)?.Value is ScalarNode one
        ? EquatableArray.Of(one)
        : TextsIn(key);

    /// <summary>Returns the values under a key: the value of each case when there are cases, otherwise one value.</summary>
    public IEnumerable<SpecNode> Choices(string key) => Find(key)?.Value switch
    {
        null => [],
        MappingNode { Entries.Count: > 0 } cases => cases.Entries.Select(entry => entry.Value),
        SpecNode only => [only],
    };

    /// <summary>Returns all texts under a key: one text, a list, or either of them for each of several cases.</summary>
    public IEnumerable<ScalarNode> ValuesOfChoices(string key) => Choices(key).SelectMany(ValuesIn);

    /// <summary>Returns the texts of a value that is one text or a list of texts; other items are left out.</summary>
    /// <param name="node">The value; null for none.</param>
    public static IEnumerable<ScalarNode> ValuesIn(SpecNode? node) =>
        node is SequenceNode list ? list.Items.OfType<ScalarNode>() : node is ScalarNode one ? [one] : [];

    /// <summary>Returns the mappings in a list; other items are reported.</summary>
    public IEnumerable<MappingNode> Mappings(string key)
    {
        foreach (SpecNode item in Expect<SequenceNode>(key, ListOfMappings)?.Items ?? default)
        {
            if (item is MappingNode mapping)
                yield return mapping;
            else if (IsFirst($"{key}/{item.Start}"))
                Bag.Report(StructureRules.WrongKind, item.Span, key, ListOfMappings, OtherList);
        }
    }

    /// <summary>Indicates whether the value of a key is true.</summary>
    public bool Flag(string key)
    {
        if (Find(key) is not { } entry)
            return false;
        ScalarNode? text = entry.Value as ScalarNode;
        if (text is not { IsQuoted: false, Text: "true" or "false" } && IsFirst(key))
        {
            Bag.Report(
                StructureRules.WrongKind, entry.Value.Span, key, TrueOrFalse,
                text is null ? KindOf(entry.Value) : $"'{text.Text}'");
        }
        return text?.Text == "true";
    }

    /// <summary>Returns the member of a table for the literal under a key.</summary>
    public T Literal<T>(string key, IReadOnlyDictionary<string, T> literals, T otherwise)
    {
        if (Text(key) is not { } text)
            return otherwise;
        if (literals.TryGetValue(text.Text, out T? value))
            return value;
        Bag.Report(StructureRules.WrongLiteral, text.Span, text.Text, key, Bag.Suggestions.For(text.Text, literals.Keys));
        return otherwise;
    }

    /// <summary>Returns the same for a required key.</summary>
    public T RequiredLiteral<T>(string key, Phrase hint, IReadOnlyDictionary<string, T> literals, T otherwise)
    {
        RequiredText(key, hint);
        return Literal(key, literals, otherwise);
    }

    public Section? Inner(string key, IReadOnlyCollection<string> keys) =>
        Mapping(key) is { } node
            ? new Section(node, KeyOf(key).Place, new("'{0}' of {1}", "{1}의 '{0}'", key, Title), keys, Bag)
            : null;

    /// <summary>Returns a mapping of this section whose names the spec chooses, such as those of conditions: each of them is a valid key.</summary>
    /// <param name="node">The mapping.</param>
    public Section Open(MappingNode node) =>
        new(node, _at, Title, new HashSet<string>(node.Entries.Select(entry => entry.Key.Text), StringComparer.Ordinal), Bag);

    /// <summary>Returns the entry under a key. A null value counts as absent, in JSON as in YAML.</summary>
    public MappingEntry? Find(string key) => Find(_keys, key);

    /// <summary>Returns the same for a mapping that is not read as a section.</summary>
    /// <param name="keys">The keys of the mapping.</param>
    /// <param name="key">The key.</param>
    public static MappingEntry? Find(KeyTable keys, string key) =>
        keys.Find(key) is { } entry && !(entry.Value is ScalarNode text && ScalarForm.IsNull(text)) ? entry : null;

    /// <summary>Returns a key that is present.</summary>
    public ScalarNode KeyOf(string key) => Find(key)!.Value.Key;

    /// <summary>Returns the value of a key that is present.</summary>
    public SpecNode ValueOf(string key) => Find(key)!.Value.Value;

    private T? Expect<T>(string key, Phrase wanted)
        where T : SpecNode
    {
        if (Find(key) is not { } entry)
            return null;
        if (entry.Value is T node)
            return node;
        if (IsFirst(key))
            ReportKind(entry, wanted);
        Bag.Hidden.Add((key, entry.Key.File));
        return null;
    }

    // Only an absent key is missing; a value of the wrong type has already been reported.
    private T? Require<T>(string key, Phrase hint, T? node)
        where T : SpecNode
    {
        if (Lacks(key))
            Bag.Report(StructureRules.MissingKey, At, What, key, hint);
        return node;
    }

    private bool IsFirst(string mistake) => (_reported ??= new(StringComparer.Ordinal)).Add(mistake);

    private void ReportKind(MappingEntry entry, Phrase wanted) =>
        Bag.Report(StructureRules.WrongKind, entry.Value.Span, entry.Key.Text, wanted, KindOf(entry.Value));

    private static Phrase KindOf(SpecNode node) => node switch
    {
        ScalarNode { Text: "" } => new("empty", "빈 값"),
        ScalarNode => PlainText,
        SequenceNode => new("a list", "목록"),
        _ => new("a mapping", "매핑"),
    };
}
