using LiveStation.Generator.Engine.Diagnostics;
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
        foreach (BoundType type in _types.Values.Where(type => _uses.TryGetValue(type.Model.Name, out TypeUse use)
            && use == TypeUse.Received))
        {
            foreach (BoundField field in type.Fields)
            {
                foreach (ScalarNode rule in field.RequestRules)
                    bag.Report(ReferenceRules.RuleWithoutEffect, rule.Span, rule.Text, type.Model.Name);
            }
        }
    }

    private void Mark(TypeRef type, TypeUse use)
    {
        // Most operations use a type that another one uses as well.
        if (type is not ObjectRef known || !_uses.TryGetValue(known.Name, out TypeUse before) || (before & use) == 0)
            Walk(type, use);
    }

    private void Walk(TypeRef type, TypeUse use) => TypeWalk.From(type, next =>
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
