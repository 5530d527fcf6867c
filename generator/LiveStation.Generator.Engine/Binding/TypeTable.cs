using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Knows the declared enums and types, and reads the type expressions that refer to them.</summary>
internal sealed class TypeTable
{
    // What other languages call exactly one of the types here.
    private static readonly Dictionary<string, string> OfOthers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["int32"] = "int", ["short"] = "int", ["byte"] = "int", ["int64"] = "long", ["float"] = "double",
        ["boolean"] = "bool", ["object"] = "json", ["any"] = "json", ["text"] = "string", ["str"] = "string",
        ["guid"] = "string", ["uuid"] = "string", ["url"] = "uri",
    };

    // What stands for several types here, of which only the wire tells which one it is.
    private static readonly Dictionary<string, string> Ambiguous = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DateTime"] = Times, ["DateTimeOffset"] = Times, ["date-time"] = Times, ["date"] = Times, ["time"] = Times,
        ["timestamp"] = Times, ["TimeSpan"] = Spans, ["duration"] = Spans, ["integer"] = "int, long", ["uint"] = "int, long",
        ["ulong"] = "long, which ends at 9223372036854775807, or string", ["number"] = "int, long, double",
        ["decimal"] = "double, which rounds, or string", ["list"] = Lists, ["array"] = Lists,
        ["map"] = Maps, ["dictionary"] = Maps, ["dict"] = Maps,
    };

    private const string Times = "timestamp(ms), timestamp(kst14)";
    private const string Spans = "duration(ms), duration(s), duration(min)";
    private const string Lists = "list<name>, with the type of the items as the name";
    private const string Maps = "map<name>, with the type of the values as the name";

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

    /// <summary>Whether there is an enum or type of a name.</summary>
    public bool Has(string name) => _enums.Contains(name) || _types.Contains(name);

    /// <summary>The type that a text stands for; null, with a diagnostic, when it stands for none.</summary>
    public TypeRef? Resolve(ScalarNode node) => Resolve(node, node.Text.Trim(), depth: 0);

    private void Declare(List<Declaration> declared, HashSet<string> into, ApiNames names, PartKind kind)
    {
        foreach (Declaration one in declared)
        {
            into.Add(one.Name);
            // A type's name is taken as it stands; what is emitted beside it must be free as well.
            bool isUsable = _groups.IsUsable(one.Group, one.Key)
                && names.Types.Claim(one.Key, one.Key, name => names.WhyNot(new NamedPart(kind, name))) is not null
                && names.TakeTypesOf(new NamedPart(kind, one.Name), one.Key);
            if (!isUsable)
                _unusable.Add(one.Name);
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
        // Brackets and question marks are how other languages write it; a near name would not help then.
        bool isForeign = text.IndexOfAny(['[', ']', '?', '<', '>', ',']) >= 0;
        string? several = null;
        string suggestion = isForeign ? ""
            : OfOthers.TryGetValue(text, out string? called) ? $"Did you mean '{called}'?"
            : Ambiguous.TryGetValue(text.Split('(')[0], out several) ? $"It can be: {several}."
            : NearOrAll(text, _known);
        if (!isForeign && (SpecName.IsName(text) || SpecName.IsId(text)
            || suggestion.StartsWith("Did", StringComparison.Ordinal) || several is not null))
        {
            _bag.Report(ReferenceRules.UnknownType, node.Span, text, suggestion);
        }
        else
        {
            _bag.Report(ReferenceRules.TypeSyntax, node.Span, node.Text);
        }
    }

    private string NearOrAll(string text, string[] known)
    {
        string near = _bag.Suggestions.For(text, known, out string? nearest);
        if (nearest is not null)
            return near;
        string all = string.Join(", ", Literals.Scalars.Keys.OrderBy(name => name, StringComparer.Ordinal));
        return $"It can be a type or an enum of the spec, or one of: {all}, list<name>, map<name>.";
    }

    private static string? Inside(string text, string opening) =>
        text.StartsWith(opening, StringComparison.Ordinal) && text.EndsWith(">", StringComparison.Ordinal)
            ? text.Substring(opening.Length, text.Length - opening.Length - 1).Trim()
            : null;
}
