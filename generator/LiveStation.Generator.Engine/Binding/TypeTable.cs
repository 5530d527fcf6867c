using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Knows the declared enums and types, and reads the type expressions that refer to them.</summary>
internal sealed class TypeTable
{
    // What a writer of C# tries first, and what it is called here.
    private static readonly Dictionary<string, string> OfCSharp = new(StringComparer.Ordinal)
    {
        ["decimal"] = "double", ["float"] = "double", ["short"] = "int", ["byte"] = "int", ["object"] = "json",
        ["DateTime"] = "timestamp(ms)", ["DateTimeOffset"] = "timestamp(ms)", ["TimeSpan"] = "duration(s)",
        ["Guid"] = "string", ["Uri"] = "uri",
    };

    private readonly DiagnosticBag _bag;
    private readonly GroupTable _groups;
    private readonly HashSet<string> _enums = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unusable = new(StringComparer.Ordinal);
    private string[]? _known;

    public TypeTable(Declarations declared, GroupTable groups, NameTable names, DiagnosticBag bag)
    {
        (_groups, _bag) = (groups, bag);
        Declare(declared.Enums, _enums, names, "Json", "Extensions");
        Declare(declared.Types, _types, names, "Json", TypeClasses.RulesEnding);
    }

    public bool IsUsable(Declaration declared) => !_unusable.Contains(declared.Name);

    /// <summary>Whether there is an enum or type of a name.</summary>
    public bool Has(string name) => _enums.Contains(name) || _types.Contains(name);

    /// <summary>The type that a text stands for; null, with a diagnostic, when it stands for none.</summary>
    public TypeRef? Resolve(ScalarNode node) => Resolve(node, node.Text.Trim(), depth: 0);

    private void Declare(List<Declaration> declared, HashSet<string> into, NameTable names, params string[] companions)
    {
        foreach (Declaration one in declared)
        {
            into.Add(one.Name);
            // A type's name is its C# name as it stands; what is emitted beside it must be free as well.
            bool isUsable = _groups.IsUsable(one.Group, one.Key)
                && names.Claim(one.Key, one.Key) is not null
                && companions.All(companion => names.Take(one.Name + companion, one.Key));
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
        if (Words.Scalars.TryGetValue(text, out ScalarKind kind))
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
        _known ??= [.. Words.Scalars.Keys, .. _enums, .. _types];
        // Brackets and question marks are how other languages write it; a near name would not help then.
        bool isForeign = text.IndexOfAny(['[', ']', '?', '<', '>', ',']) >= 0;
        string suggestion = isForeign ? ""
            : OfCSharp.TryGetValue(text, out string? called) ? $"Did you mean '{called}'?"
            : _bag.Suggestions.For(text, _known);
        if (!isForeign && (CSharpNames.IsIdentifier(text) || suggestion.StartsWith("Did", StringComparison.Ordinal)))
            _bag.Report(ReferenceRules.UnknownType, node.Span, text, suggestion);
        else
            _bag.Report(ReferenceRules.TypeSyntax, node.Span, node.Text);
    }

    private static string? Inside(string text, string opening) =>
        text.StartsWith(opening, StringComparison.Ordinal) && text.EndsWith(">", StringComparison.Ordinal)
            ? text.Substring(opening.Length, text.Length - opening.Length - 1).Trim()
            : null;
}
