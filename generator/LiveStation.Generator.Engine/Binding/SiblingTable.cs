using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds the fields of one object by wire name, for rules that refer to another field of the object.</summary>
/// <param name="fields">The valid fields.</param>
/// <param name="declared">Wire names of all fields, including invalid ones, which have already been reported.</param>
/// <param name="bag">Collects the diagnostics.</param>
/// <param name="isClosed">Indicates whether rules cannot refer to other values, as in a path or a query.</param>
internal sealed class SiblingTable(IReadOnlyList<FieldRef> fields, HashSet<string> declared, DiagnosticBag bag, bool isClosed = false)
{
    private static readonly Phrase Alone = new(
        "A rule of a path or query value cannot refer to another value.", "경로나 쿼리 값의 규칙은 다른 값을 참조할 수 없습니다.");

    // Created on demand: few types have a rule that refers to another field.
    private Dictionary<string, FieldRef>? _fields;
    private Dictionary<TypeRef, string[]>? _limits;

    /// <summary>Indicates whether a field has a wire name, even when the field is invalid.</summary>
    public bool Has(string wire) => declared.Contains(wire);

    /// <summary>Returns the field of a name; null when no field has the name, which is reported.</summary>
    public FieldRef? Find(string wire, SpecPlace place) => Find(wire, place, () => bag.Suggestions.For(wire, declared));

    /// <summary>Returns the same for a limit, whose field must have the type of the limited value.</summary>
    /// <param name="wire">The name.</param>
    /// <param name="place">The place of the name.</param>
    /// <param name="type">The type of the limited value.</param>
    /// <param name="form">The expected format of a limit.</param>
    public FieldRef? FindLimit(string wire, SpecPlace place, TypeRef type, Phrase form) => Find(wire, place, () =>
    {
        _limits ??= fields.GroupBy(field => field.Type, field => field.Wire).ToDictionary(same => same.Key, same => same.ToArray());
        string[] fitting = _limits.TryGetValue(type, out string[]? same) ? same : [];
        Phrase near = bag.Suggestions.For(wire, fitting, out string? nearest);
        return nearest is null ? Phrase.Of("A limit is {0}.", "한계 값: {0}.", form) : near;
    });

    private FieldRef? Find(string wire, SpecPlace place, Func<Phrase> remedy)
    {
        _fields ??= fields.ToDictionary(field => field.Wire, StringComparer.Ordinal);
        _fields.TryGetValue(wire, out FieldRef? found);
        if (found is null && !declared.Contains(wire))
            bag.Report(ReferenceRules.UnknownField, place.Span, wire, isClosed ? Alone : remedy());
        return found;
    }
}
