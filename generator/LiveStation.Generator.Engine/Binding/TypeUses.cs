using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Determines which types are sent, which are received, and which are both.</summary>
internal sealed class TypeUses
{
    private readonly Dictionary<string, TypeUse> _uses = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, BoundType> _types;

    public TypeUses(
        IReadOnlyDictionary<string, BoundType> types,
        IEnumerable<OperationModel> operations,
        IEnumerable<CallbackModel> callbacks)
    {
        _types = types;
        foreach (OperationModel operation in operations)
        {
            Mark(operation.Result, TypeUse.Received);
            if (operation.Body is { } body)
                Mark(new ObjectRef(body), TypeUse.Sent);
        }
        foreach (CallbackModel callback in callbacks)
            Mark(new ObjectRef(callback.Body), TypeUse.Received);
    }

    /// <summary>Returns the type with its use; an unused type counts as received.</summary>
    public TypeModel Complete(BoundType type) =>
        type.Model with { Use = _uses.TryGetValue(type.Model.Name, out TypeUse use) ? use : TypeUse.Received };

    /// <summary>Reports request rules in types that are only received.</summary>
    public void ReportRulesWithoutEffect(DiagnosticBag bag)
    {
        string[] ofRequests = [.. SpecKeys.OfRules, SpecKeys.RequiredIf, SpecKeys.Default];
        foreach (BoundType type in _types.Values.Where(type => _uses.TryGetValue(type.Model.Name, out TypeUse use)
            && use == TypeUse.Received))
        {
            foreach (BoundField field in type.Fields)
            {
                foreach (MappingEntry rule in field.Node.Entries)
                {
                    if (Array.IndexOf(ofRequests, rule.Key.Text) >= 0 && field.Find(rule.Key.Text) is not null)
                        bag.Report(ReferenceRules.RuleWithoutEffect, rule.Key.Span, rule.Key.Text, type.Model.Name);
                }
            }
        }
    }

    private void Mark(TypeRef type, TypeUse use) => TypeWalk.From(type, next =>
        next is ObjectRef named && Add(named.Name, use) && _types.TryGetValue(named.Name, out BoundType? known)
            ? known.Model.Fields.Select(field => field.Type)
            : []);

    private bool Add(string name, TypeUse use)
    {
        _uses.TryGetValue(name, out TypeUse before);
        _uses[name] = before | use;
        return (before & use) == 0;
    }
}
