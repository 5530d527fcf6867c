using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Checks the names of parameters and options against the members that the methods and options of their operation already
/// have. These members are known only when the whole operation is bound.
/// </summary>
internal sealed class ParameterNames(ApiNames names, DiagnosticBag bag)
{
    /// <summary>Indicates whether all names are available; those that are not are reported.</summary>
    /// <param name="declared">The operation.</param>
    /// <param name="section">The section of the operation.</param>
    /// <param name="path">Its parameters in the path.</param>
    /// <param name="query">The values of its query.</param>
    public bool AreFree(
        Declaration declared, Section section, IEnumerable<ParameterModel> path, IReadOnlyCollection<FieldModel> query)
    {
        bool hasOptions = query.Any(field => field.IsOptional), hasBody = section.Has(SpecKeys.Body);
        bool areFree = true;
        foreach (ParameterModel one in path)
            areFree &= IsFree(section, SpecKeys.Path, one.Wire, PartOf(PartKind.Parameter, one.Name));
        foreach (FieldModel one in query)
        {
            NamedPart part = PartOf(one.IsOptional ? PartKind.Option : PartKind.Parameter, one.Name);
            areFree &= IsFree(section, SpecKeys.Query, one.Wire, part);
        }
        return areFree;

        NamedPart PartOf(PartKind kind, string name) =>
            new(kind, name, declared.Name) { HasBody = hasBody, HasOptions = hasOptions };
    }

    private bool IsFree(Section section, string key, string wire, NamedPart part)
    {
        if (names.WhyNot(part) is not { } reason)
            return true;
        (ScalarNode node, MappingNode body) = section.Entries(key).FirstOrDefault(entry => entry.Key.Text == wire);
        if (node is null)
            return true;
        var given = body.Entries.FirstOrDefault(entry => entry.Key.Text == SpecKeys.Name).Value as ScalarNode;
        bag.Report(
            NameRules.ReservedName, (given ?? node).Span, (given ?? node).Text, names.MemberOf(part), reason,
            NameScope.RemedyOf(given is null));
        return false;
    }
}
