using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>A mapping with known keys, asked key by key; a wrong value is reported where it stands.</summary>
internal sealed class Section
{
    private static readonly Phrase PlainText = new("text", "텍스트");
    private static readonly Phrase TrueOrFalse = new("true or false, without quotes", "따옴표 없는 true 또는 false");
    private static readonly Phrase NamesToValues = new("a mapping of names to values", "이름과 값의 매핑");
    private static readonly Phrase ListOfTexts = new("a list of texts", "텍스트 목록");
    private static readonly Phrase ListOfMappings = new("a list of mappings", "매핑 목록");
    private static readonly Phrase OtherList = new("a list of something else", "다른 값의 목록");

    private readonly KeyTable _keys;

    // A key may be asked for more than once, but a mistake is told once.
    private HashSet<string>? _reported;

    // What unknown keys were probably meant to be; to miss those as well would tell one mistake twice.
    private readonly HashSet<string>? _misspelt;

    /// <param name="node">The mapping.</param>
    /// <param name="at">Where to point when something is missing: the key it stands under.</param>
    /// <param name="what">What it describes, as in "field 'size'".</param>
    /// <param name="keys">The keys it may have; any other is reported at once.</param>
    /// <param name="bag">Takes the mistakes.</param>
    public Section(MappingNode node, SpecSpan at, Phrase what, IReadOnlyCollection<string> keys, DiagnosticBag bag)
    {
        (_keys, At, What, Bag) = (new KeyTable(node), at, what, bag);
        string[]? free = null;
        foreach (ScalarNode key in node.Entries.Select(entry => entry.Key).Where(key => !keys.Contains(key.Text)))
        {
            // A key that is there has not been misspelt.
            free ??= [.. keys.Where(one => _keys.Find(one) is null)];
            Phrase remark = RemarkOn(key.Text, keys, free, out string? meant);
            bag.Report(StructureRules.UnknownKey, key.Span, key.Text, what, remark, string.Join(", ", keys));
            HasUnknownKeys = true;
            if (meant is null)
                continue;
            // Of two keys that are near the other one may be meant: grousp is group or groups.
            _ = bag.Suggestions.For(key.Text, free.Where(one => one != meant), out string? orMeant);
            foreach (string one in new[] { meant, orMeant }.OfType<string>())
            {
                (_misspelt ??= new(StringComparer.Ordinal)).Add(one);
                bag.Hidden.Add((one, key.Span.File));
            }
        }
    }

    private Phrase RemarkOn(string key, IReadOnlyCollection<string> keys, IReadOnlyCollection<string> free, out string? meant)
    {
        meant = null;
        if (ForeignKeys.AdviceFor(key, keys) is { } advice)
            return Phrase.Of("{0} ", "{0} ", advice);
        Phrase near = Bag.Suggestions.For(key, free, out meant);
        return meant is null ? Phrase.None : Phrase.Of("{0} ", "{0} ", near);
    }

    /// <summary>Whether a key was not understood: what it was meant to say is not known then.</summary>
    public bool HasUnknownKeys { get; }

    /// <summary>Whether a key or the value of one was not understood, so that the section may say what it seems not to.</summary>
    public bool IsUnclear => HasUnknownKeys || _reported is not null;

    public SpecSpan At { get; }

    public Phrase What { get; }

    public DiagnosticBag Bag { get; }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Whether nobody tried to write a key: one that is misspelt or has no value has been told already.</summary>
    public bool Lacks(string key) => !Has(key) && !IsSpoilt(key);

    /// <summary>Whether a key was meant to be there, but is misspelt or has no value.</summary>
    public bool IsSpoilt(string key) => _misspelt?.Contains(key) == true || _keys.HasLeftOut(key);

    /// <summary>The text under a key; null when there is none, or something else, which is reported.</summary>
    public ScalarNode? Text(string key) => Expect<ScalarNode>(key, PlainText);

    /// <summary>The text under a key that must be there.</summary>
    public ScalarNode? RequiredText(string key, Phrase hint) => Require(key, hint, Text(key));

    public MappingNode? Mapping(string key) => Expect<MappingNode>(key, NamesToValues);

    public MappingNode? RequiredMapping(string key, Phrase hint) => Require(key, hint, Mapping(key));

    /// <summary>The entries under a key, each a name with a mapping; others are reported and left out.</summary>
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

    /// <summary>The names under a key, whatever they stand for, and be it nothing.</summary>
    public HashSet<string> Names(string key)
    {
        if (Mapping(key) is not { } node)
            return new(StringComparer.Ordinal);
        IEnumerable<ScalarNode> names = node.Entries.Select(entry => entry.Key).Concat(node.LeftOut);
        return new(names.Select(name => name.Text), StringComparer.Ordinal);
    }

    /// <summary>The texts in the list under a key; a list of none is reported.</summary>
    public EquatableArray<ScalarNode> Texts(string key)
    {
        RefuseEmpty(key);
        return TextsIn(key);
    }

    /// <summary>Reports a list under a key that has nothing in it, and so no effect.</summary>
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

    /// <summary>One text or a list of texts; empty when it is missing.</summary>
    public EquatableArray<ScalarNode> TextsOrOne(string key) => Find(key)?.Value is ScalarNode one
        ? EquatableArray.Of(one)
        : TextsIn(key);

    /// <summary>What stands under a key: the value of each case where there are cases, otherwise the one value.</summary>
    public IEnumerable<SpecNode> Choices(string key) => Find(key)?.Value switch
    {
        null => [],
        MappingNode { Entries.Count: > 0 } cases => cases.Entries.Select(entry => entry.Value),
        SpecNode only => [only],
    };

    /// <summary>All texts under a key that has one, a list of them, or one of both for each of several cases.</summary>
    public IEnumerable<ScalarNode> ValuesOfChoices(string key) => Choices(key).SelectMany(ValuesIn);

    private static IEnumerable<ScalarNode> ValuesIn(SpecNode node) =>
        node is SequenceNode list ? list.Items.OfType<ScalarNode>() : node is ScalarNode one ? [one] : [];

    /// <summary>The mappings in a list; those that are none are reported.</summary>
    public IEnumerable<MappingNode> Mappings(string key)
    {
        foreach (SpecNode item in Expect<SequenceNode>(key, ListOfMappings)?.Items ?? default)
        {
            if (item is MappingNode mapping)
                yield return mapping;
            else if (IsFirst($"{key}/{item.Span.Start}"))
                Bag.Report(StructureRules.WrongKind, item.Span, key, ListOfMappings, OtherList);
        }
    }

    /// <summary>Whether a key says true.</summary>
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

    /// <summary>The member of a table that the word under a key stands for.</summary>
    public T Literal<T>(string key, IReadOnlyDictionary<string, T> literals, T otherwise)
    {
        if (Text(key) is not { } text)
            return otherwise;
        if (literals.TryGetValue(text.Text, out T? value))
            return value;
        Bag.Report(StructureRules.WrongLiteral, text.Span, text.Text, key, Bag.Suggestions.For(text.Text, literals.Keys));
        return otherwise;
    }

    /// <summary>The same for a key that must be there.</summary>
    public T RequiredLiteral<T>(string key, Phrase hint, IReadOnlyDictionary<string, T> literals, T otherwise)
    {
        RequiredText(key, hint);
        return Literal(key, literals, otherwise);
    }

    public Section? Inner(string key, IReadOnlyCollection<string> keys) =>
        Mapping(key) is { } node
            ? new Section(node, Find(key)!.Key.Span, Phrase.Of("'{0}' of {1}", "{1}의 '{0}'", key, What), keys, Bag)
            : null;

    /// <summary>The entry under a key. One that is null is as good as none, in JSON as in YAML.</summary>
    public MappingEntry? Find(string key)
    {
        return _keys.Find(key) is { } entry && !(entry.Value is ScalarNode text && ScalarForm.IsNull(text)) ? entry : null;
    }

    private T? Expect<T>(string key, Phrase wanted)
        where T : SpecNode
    {
        if (Find(key) is not { } entry)
            return null;
        if (entry.Value is T node)
            return node;
        if (IsFirst(key))
            ReportKind(entry, wanted);
        Bag.Hidden.Add((key, entry.Key.Span.File));
        return null;
    }

    // Only a key that is not there is missing; one of the wrong kind has been reported already.
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
