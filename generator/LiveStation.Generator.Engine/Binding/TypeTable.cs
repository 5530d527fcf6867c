using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The declared enums and types; resolves the type expressions that refer to them.</summary>
internal sealed class TypeTable
{
    private static readonly Phrase Times = "timestamp(ms), timestamp(kst14)";
    private static readonly Phrase Spans = "duration(ms), duration(s), duration(min)";

    private static readonly Phrase Lists = new(
        "list<name>, with the type of the items as the name", "list<이름>, 이름은 항목의 타입");

    private static readonly Phrase Maps = new(
        "map<name>, with the type of the values as the name", "map<이름>, 이름은 값의 타입");

    // Type names of other languages that correspond to exactly one type here.
    private static readonly Dictionary<string, string> OfOthers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["int32"] = "int", ["short"] = "int", ["byte"] = "int", ["int64"] = "long", ["float"] = "double",
        ["boolean"] = "bool", ["object"] = "json", ["any"] = "json", ["text"] = "string", ["str"] = "string",
        ["guid"] = "string", ["uuid"] = "string", ["url"] = "uri",
    };

    // Type names that correspond to several types here; only the wire format determines which.
    private static readonly Dictionary<string, Phrase> Ambiguous = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DateTime"] = Times, ["DateTimeOffset"] = Times, ["date-time"] = Times, ["date"] = Times, ["time"] = Times,
        ["timestamp"] = Times, ["TimeSpan"] = Spans, ["duration"] = Spans, ["integer"] = "int, long", ["uint"] = "int, long",
        ["ulong"] = new Phrase(
            "long, up to 9223372036854775807, or string", "long(9223372036854775807까지) 또는 string"), ["number"] = "int, long, double",
        ["decimal"] = new Phrase("double, which rounds, or string", "double(반올림됨) 또는 string"), ["list"] = Lists, ["array"] = Lists,
        ["map"] = Maps, ["dictionary"] = Maps, ["dict"] = Maps,
    };

    private readonly DiagnosticBag _bag;
    private readonly GroupTable _groups;
    private readonly HashSet<string> _enums = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unusable = new(StringComparer.Ordinal);
    private string[]? _known;

    public TypeTable(Declarations declared, GroupTable groups, ApiNames names, DiagnosticBag bag)
    {
        (_groups, _bag) = (groups, bag);
        Declare(declared.Enums, _enums, names, PartKind.Enum);
        Declare(declared.Types, _types, names, PartKind.Type);
    }

    public bool IsUsable(Declaration declared) => !_unusable.Contains(declared.Name);

    /// <summary>Indicates whether an enum or type with the name is declared.</summary>
    public bool Has(string name) => _enums.Contains(name) || _types.Contains(name);

    /// <summary>Resolves a type expression; returns null when it is invalid, which is reported.</summary>
    public TypeRef? Resolve(ScalarNode node) => Resolve(node, node.Text.Trim(), depth: 0);

    private void Declare(List<Declaration> declared, HashSet<string> into, ApiNames names, PartKind kind)
    {
        var memory = new NameMemory(names);
        foreach (Declaration one in declared)
        {
            into.Add(one.Name);
            if (!_groups.IsUsable(one.Group, one.Key) || !(memory.TryTake(one) || Take(one)))
                _unusable.Add(one.Name);
        }

        // A type's name is used unchanged; the names of types emitted beside it must be available as well.
        bool Take(Declaration one)
        {
            var part = new NamedPart(kind, one.Name);
            bool areFree = names.Types.Claim(one.Key, one.Key, name => names.WhyNot(new NamedPart(kind, name))) is not null
                && names.TakeTypesOf(part, one.Key);
            if (areFree)
                memory.Keep(one, part);
            return areFree;
        }
    }

    private TypeRef? Resolve(ScalarNode node, string text, int depth)
    {
        const int deepest = 8;
        if (Inside(text, "list<") is { } item && depth < deepest)
            return Resolve(node, item, depth + 1) is { } of ? new ListRef(of) : null;
        if (Inside(text, "map<") is { } value && depth < deepest)
            return Resolve(node, value, depth + 1) is { } of ? new MapRef(of) : null;
        if (Literals.Scalars.TryGetValue(text, out ScalarKind kind))
            return new ScalarRef(kind);
        if (_enums.Contains(text))
            return _unusable.Contains(text) ? null : new EnumRef(text);
        if (_types.Contains(text))
            return _unusable.Contains(text) ? null : new ObjectRef(text);
        ReportUnknown(node, text);
        return null;
    }

    private void ReportUnknown(ScalarNode node, string text)
    {
        _known ??= [.. Literals.Scalars.Keys, .. _enums, .. _types];
        // Brackets and question marks are syntax of other languages; suggesting a similar name would not help.
        bool isForeign = text.IndexOfAny(['[', ']', '?', '<', '>', ',']) >= 0;
        bool isMeant = false;
        Phrase suggestion = isForeign ? Phrase.None : SuggestionFor(text, _known, out isMeant);
        if (!isForeign && (SpecName.IsName(text) || SpecName.IsId(text) || isMeant))
            _bag.Report(ReferenceRules.UnknownType, node.Span, text, suggestion);
        else
            _bag.Report(ReferenceRules.TypeSyntax, node.Span, node.Text);
    }

    private Phrase SuggestionFor(string text, string[] known, out bool isMeant)
    {
        isMeant = true;
        if (OfOthers.TryGetValue(text, out string? called))
            return Nearest.DidYouMean(called);
        if (Ambiguous.TryGetValue(text.Split('(')[0], out Phrase? several))
            return Phrase.Of("Valid types: {0}.", "사용할 수 있는 타입: {0}.", several);
        Phrase near = _bag.Suggestions.For(text, known, out string? nearest);
        isMeant = nearest is not null;
        if (isMeant)
            return near;
        string all = string.Join(", ", Literals.Scalars.Keys.OrderBy(name => name, StringComparer.Ordinal));
        return Phrase.Of(
            "A type is a type or enum of the spec, or one of: {0}, list<name>, map<name>.",
            "사용할 수 있는 타입: 명세의 타입이나 열거형, {0}, list<이름>, map<이름>.", all);
    }

    private static string? Inside(string text, string opening) =>
        text.StartsWith(opening, StringComparison.Ordinal) && text.EndsWith(">", StringComparison.Ordinal)
            ? text.Substring(opening.Length, text.Length - opening.Length - 1).Trim()
            : null;
}
