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
        TypeModel[] sent = [.. model.Groups.SelectMany(group => group.Types).Where(type => (type.Use & TypeUse.Sent) != 0)];
        ILookup<string, string> owners = sent.SelectMany(InnerOf).ToLookup(one => one.Inner, one => one.Owner, StringComparer.Ordinal);
        // From the types with rules of their own to those that have an object of them inside, and so on.
        var open = new Stack<string>(
            sent.Where(type => type.Fields.Any(field => HasRules(field, type.Use, model.Service))).Select(type => type.Name));
        while (open.Count > 0)
        {
            string next = open.Pop();
            if (_ruled.Add(next))
                owners[next].ToList().ForEach(open.Push);
        }
    }

    /// <summary>Whether a type has rules.</summary>
    /// <param name="type">C# name of the type.</param>
    public bool Has(string type) => _ruled.Contains(type);

    private bool HasRules(FieldModel field, TypeUse use, ServiceModel service) =>
        CheckPlanner.Own(CheckSubject.Of(field, use), service, _isServer).Any();

    private static IEnumerable<(string Inner, string Owner)> InnerOf(TypeModel type) => type.Fields
        .Select(field => CheckPlanner.Inner(field.Type)).OfType<string>().Select(inner => (inner, type.Name));
}
