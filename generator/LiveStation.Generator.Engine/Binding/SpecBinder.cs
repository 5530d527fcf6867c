using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Turns nodes into the model. What is broken is reported and left out; the rest is kept.</summary>
internal static class SpecBinder
{
    // What a broken text may have hidden: while it is broken, a name that is missing proves nothing.
    private static readonly DiagnosticRule[] AboutMissingNames =
    [
        ReferenceRules.UnknownType, ReferenceRules.UnknownGroup, ExampleRules.UnknownError, ExampleRules.UnknownMember,
        ExampleRules.UnknownWord, StructureRules.NoService,
    ];

    public static BoundSpec Bind(EquatableArray<ParsedSpec> files)
    {
        var bag = new DiagnosticBag();
        ParsedSpec[] inOrder = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        var declared = new Declarations(inOrder, bag);
        ApiModel? model = Bind(declared, bag);
        if (declared.Service is null && inOrder.Length > 0)
            bag.Report(StructureRules.NoService, inOrder[0].Root?.Span ?? SpecSpan.AtStartOf(inOrder[0].Name));
        bool isBroken = inOrder.Any(file => file.Diagnostics.Any(mistake => mistake.Rule.Severity == RuleSeverity.Error));
        EquatableArray<SpecDiagnostic> all = bag.InOrder();
        // Of two types with one name only one was bound, perhaps not the one that an example means.
        bool isDoubtful = all.Any(mistake => mistake.Rule == ReferenceRules.DuplicateType);
        IEnumerable<SpecDiagnostic> mistakes = all
            .Where(mistake => !isBroken || !AboutMissingNames.Contains(mistake.Rule))
            .Where(mistake => !isDoubtful || !ExampleRules.All.Contains(mistake.Rule));
        return new BoundSpec(model, mistakes.ToEquatableArray());
    }

    private static ApiModel? Bind(Declarations declared, DiagnosticBag bag)
    {
        var typeNames = new NameTable(NameScope.OfTypes, bag);
        var groupNames = new NameTable(NameScope.OfGroups, bag);
        // The service comes first: when a type has the name of the client, it is the type that must give way.
        ServiceModel? service = declared.Service is { } head
            ? new ServiceBinder(groupNames, typeNames, bag).Bind(head)
            : null;
        var groups = new GroupTable(declared.Groups.Values, groupNames, typeNames, bag);
        var types = new TypeTable(declared, groups, typeNames, bag);
        List<BoundEnum> enums = new EnumBinder(types, bag).Bind(declared.Enums);
        List<BoundType> objects = new TypeBinder(types, bag).Bind(declared.Types);
        var examples = new ExampleBinder(
            objects.ToDictionary(type => type.Model.Name, StringComparer.Ordinal),
            enums.ToDictionary(one => one.Model.Name, StringComparer.Ordinal),
            service,
            bag);
        var sorted = new GroupBinder(groups);
        enums.ForEach(one => sorted.Add(one.Declaration, one.Model));
        objects.ForEach(type => sorted.Add(type.Declaration, type.Model));
        var operations = new OperationBinder(types, groups, typeNames, examples, bag);
        foreach ((Declaration declaration, string group, OperationModel operation) in operations.Bind(declared.Operations))
            sorted.Add(declaration, group, operation);
        return service is null ? null : new ApiModel(service, sorted.Bind());
    }
}
