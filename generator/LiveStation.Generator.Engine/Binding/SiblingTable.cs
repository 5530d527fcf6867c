using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds the fields of one object by wire name, for rules that speak of the field beside them.</summary>
/// <param name="fields">The sound fields.</param>
/// <param name="declared">Wire names of all fields, broken ones too: those have a mistake of their own already.</param>
/// <param name="bag">Where to report a name that no field has.</param>
/// <param name="isClosed">Whether rules can refer to nothing beside them, as those of a path and a query.</param>
internal sealed class SiblingTable(IReadOnlyList<FieldRef> fields, HashSet<string> declared, DiagnosticBag bag, bool isClosed = false)
{
    private static readonly Phrase Alone = new(
        "A rule of a path or query value cannot refer to another value.", "경로나 쿼리 값의 규칙은 다른 값을 참조할 수 없습니다.");

    // Few types have a rule that speaks of a field beside it.
    private Dictionary<string, FieldRef>? _fields;
    private Dictionary<TypeRef, string[]>? _limits;

    /// <summary>Whether a field is called so, be it broken.</summary>
    public bool Has(string wire) => declared.Contains(wire);

    /// <summary>The field of a name; null, with a diagnostic when no field is called so.</summary>
    public FieldRef? Find(string wire, SpecSpan span) => Find(wire, span, () => bag.Suggestions.For(wire, declared));

    /// <summary>The same for a limit, which must be of the type of what it limits.</summary>
    /// <param name="wire">The name.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="type">The type of what it limits.</param>
    /// <param name="form">What a limit can be.</param>
    public FieldRef? FindLimit(string wire, SpecSpan span, TypeRef type, Phrase form) => Find(wire, span, () =>
    {
        _limits ??= fields.GroupBy(field => field.Type, field => field.Wire).ToDictionary(same => same.Key, same => same.ToArray());
        string[] fitting = _limits.TryGetValue(type, out string[]? same) ? same : [];
        Phrase near = bag.Suggestions.For(wire, fitting, out string? nearest);
        return nearest is null ? Phrase.Of("A limit is {0}.", "한계 값: {0}.", form) : near;
    });

    private FieldRef? Find(string wire, SpecSpan span, Func<Phrase> remedy)
    {
        _fields ??= fields.ToDictionary(field => field.Wire, StringComparer.Ordinal);
        _fields.TryGetValue(wire, out FieldRef? found);
        if (found is null && !declared.Contains(wire))
            bag.Report(ReferenceRules.UnknownField, span, wire, isClosed ? Alone : remedy());
        return found;
    }
}
