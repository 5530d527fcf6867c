using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Turns nodes into the model. What is broken is reported and left out; the rest is kept.</summary>
internal static class SpecBinder
{
    public static BoundSpec Bind(EquatableArray<ParsedSpec> files)
    {
        var bag = new DiagnosticBag();
        ParsedSpec[] inOrder = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        var declared = new Declarations(inOrder, bag);
        ApiModel? model = Bind(declared, bag);
        // A file that could not be read may have held the service: its own diagnostic is enough then.
        if (declared.Service is null && inOrder.Length > 0 && inOrder.All(file => file.Root is not null))
            bag.Report(StructureRules.NoService, inOrder[0].Root!.Span);
        return new BoundSpec(model, bag.InOrder());
    }

    private static ApiModel? Bind(Declarations declared, DiagnosticBag bag)
    {
        var typeNames = new NameTable(bag);
        var types = new TypeTable(declared, typeNames, bag);
        ServiceModel? service = declared.Service is { } head ? new ServiceBinder(typeNames, bag).Bind(head) : null;
        List<BoundEnum> enums = new EnumBinder(types, bag).Bind(declared.Enums);
        List<BoundType> objects = new TypeBinder(types, bag).Bind(declared.Types);
        var examples = new ExampleBinder(
            objects.ToDictionary(type => type.Model.Name, StringComparer.Ordinal),
            enums.ToDictionary(one => one.Model.Name, StringComparer.Ordinal),
            service,
            bag);
        var groups = new GroupBinder(declared, typeNames, bag);
        enums.ForEach(one => groups.Add(one.Declaration, one.Model));
        objects.ForEach(type => groups.Add(type.Declaration, type.Model));
        foreach ((Declaration declaration, ScalarNode group, OperationModel operation) in
            new OperationBinder(types, typeNames, examples, bag).Bind(declared.Operations))
            groups.Add(declaration, group, operation);
        return service is null ? null : new ApiModel(service, groups.Bind());
    }
}
