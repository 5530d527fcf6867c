using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Checks;

/// <summary>The rules of an API. A sent type has rules if its members have rules or an object inside it does.</summary>
internal sealed class RuleTable
{
    private readonly HashSet<string> _ruled = new(StringComparer.Ordinal);
    private readonly ServiceModel _service;
    private readonly bool _refusesUnknown;
    private readonly Action<string> _use;

    /// <summary>Finds the types with rules.</summary>
    /// <param name="model">The API.</param>
    /// <param name="refusesUnknown">Whether an undefined enum value is a violation, as it is for a server.</param>
    /// <param name="use">Records the name of a type that is looked up.</param>
    public RuleTable(ApiModel model, bool refusesUnknown, Action<string> use)
    {
        (_service, _refusesUnknown, _use) = (model.Service, refusesUnknown, use);
        TypeModel[] sent = [.. model.Groups.SelectMany(group => group.Types).Where(type => (type.Use & TypeUse.Sent) != 0)];
        ILookup<string, string> owners = sent.SelectMany(InnerOf).ToLookup(one => one.Inner, one => one.Owner, StringComparer.Ordinal);
        // From the types whose own members have rules to the types that contain objects of these, and so on.
        var open = new Stack<string>(
            sent.Where(type => type.Fields.Any(field => HasRules(field, type.Use))).Select(type => type.Name));
        while (open.Count > 0)
        {
            string next = open.Pop();
            if (_ruled.Add(next))
                owners[next].ToList().ForEach(open.Push);
        }
    }

    /// <summary>Whether a type has rules.</summary>
    /// <param name="type">C# name of the type.</param>
    public bool Has(string type)
    {
        _use(type);
        return _ruled.Contains(type);
    }

    /// <summary>The checks of a value.</summary>
    /// <param name="subject">The value.</param>
    public IEnumerable<CheckPlan> ChecksOf(CheckSubject subject) => CheckPlanner.Inner(subject.Type) is { } inner && Has(inner)
        ? Own(subject).Append(CheckPlanner.Inside(subject, inner))
        : Own(subject);

    private IEnumerable<CheckPlan> Own(CheckSubject subject) => CheckPlanner.Own(subject, _service, _refusesUnknown);

    private bool HasRules(FieldModel field, TypeUse use) => Own(CheckSubject.Of(field, use)).Any();

    private static IEnumerable<(string Inner, string Owner)> InnerOf(TypeModel type) => type.Fields
        .Select(field => CheckPlanner.Inner(field.Type)).OfType<string>().Select(inner => (inner, type.Name));
}
