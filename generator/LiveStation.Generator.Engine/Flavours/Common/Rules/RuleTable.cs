using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Common.Rules;

/// <summary>Knows which of the types that are sent have rules: of their own, or of an object inside them.</summary>
internal sealed class RuleTable
{
    private readonly HashSet<string> _ruled = new(StringComparer.Ordinal);
    private readonly bool _isServer;

    /// <summary>Looks at all types.</summary>
    /// <param name="model">The API.</param>
    /// <param name="isServer">Whether a server checks.</param>
    public RuleTable(ApiModel model, bool isServer)
    {
        _isServer = isServer;
        List<TypeModel> open = [.. model.Groups.SelectMany(group => group.Types).Where(type => (type.Use & TypeUse.Sent) != 0)];
        for (int before = -1; before != _ruled.Count;)
        {
            before = _ruled.Count;
            foreach (TypeModel type in open.Where(type => type.Fields.Any(field => HasRules(field, type.Use, model.Service))))
                _ruled.Add(type.Name);
            open.RemoveAll(type => _ruled.Contains(type.Name));
        }
    }

    /// <summary>Whether a type has rules.</summary>
    /// <param name="type">C# name of the type.</param>
    public bool Has(string type) => _ruled.Contains(type);

    private bool HasRules(FieldModel field, TypeUse use, ServiceModel service) =>
        CheckPlanner.Own(CheckSubject.Of(field, use), service, _isServer).Any()
        || (CheckPlanner.Inner(field.Type) is { } inner && _ruled.Contains(inner));
}
