using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds operations.</summary>
internal sealed class OperationBinder(
    OperationNames names,
    SignatureBinder signatures,
    OperationMemory memory,
    ExampleMemory examples,
    EffectBinder effects,
    ILookup<string, LifeStepModel> lives,
    DiagnosticBag bag)
{
    private static readonly ResultMemory<MappingNode, OperationModel> Wholes = new();

    private readonly RouteBinder _routes = new(bag);

    /// <summary>Returns the valid operations, each with the name of its group.</summary>
    public IEnumerable<GroupedOperation> Bind(IEnumerable<Declaration> declared, GroupTable groups)
    {
        foreach (Declaration one in declared)
        {
            EquatableArray<LifeStepModel> life = lives[one.Name].ToEquatableArray();
            if (TakeAgain(one, life, groups) is { } last)
            {
                yield return new(one, (last.Place.Group ?? one.Group)!.Text, WholeOf(one, last));
                continue;
            }
            PartMark mark = memory.Start();
            Section section = SectionOf(one);
            ScalarNode? group = section.Text(SpecKeys.Group) ?? one.Group;
            bool isUsable = groups.IsUsable(group, one.Key);
            if (Bind(one, section, group?.Text ?? "", life, mark) is { } model && isUsable)
                yield return new(one, group!.Text, model);
        }
    }

    private Section SectionOf(Declaration declared) => new(
        declared.Body, declared.Key.Place, new Title("operation '{0}'", "'{0}' 작업", declared.Name), SpecKeys.OfOperation, bag);

    // The operation as bound last, if nothing that it depends on has changed and its names and its route are free again.
    private LastOperation? TakeAgain(Declaration declared, EquatableArray<LifeStepModel> life, GroupTable groups)
    {
        if (memory.Find(declared, life) is not { Place: var place } last)
            return null;
        ScalarNode? group = place.Group ?? declared.Group;
        if (group is null || !groups.IsUsable(group, declared.Key) || !_routes.IsFree(place.Shape)
            || !names.TryTake(place.Taken, group.Text, declared, place.Given))
        {
            return null;
        }
        _routes.Take(place.Shape, declared);
        return last;
    }

    private OperationModel? Bind(
        Declaration declared, Section section, string group, EquatableArray<LifeStepModel> life, PartMark mark)
    {
        bool isPaged = section.Has(SpecKeys.Paged);
        ScalarNode? given = section.Text(SpecKeys.Name);
        string? name = names.Claim(declared, given, group, isPaged);
        RouteSyntax? route = _routes.Bind(declared, section);
        if (signatures.Bind(declared, section, new OperationHead(name, route, isPaged, life)) is not { } model)
            return null;
        TakenNames taken = names.NamesOf(declared, model.Name, isPaged, model.HasOptionalQuery);
        memory.Keep(declared, model, new OperationPlace(section.Text(SpecKeys.Group), given, route!.Shape, taken), mark);
        return WithExamples(declared, section, model);
    }

    private OperationModel WholeOf(Declaration declared, LastOperation last) =>
        last.Whole is { } whole && examples.Find(declared, last.Model) is { } kept && kept == whole.Examples
            ? whole
            : WithExamples(declared, SectionOf(declared), last.Model);

    private OperationModel WithExamples(Declaration declared, Section section, OperationModel model)
    {
        EquatableArray<ExampleModel> bound = examples.Find(declared, model) ?? examples.Bind(declared, section, model);
        int mistakes = bag.Count;
        ScalarNode? emits = section.Text(SpecKeys.Emits);
        EffectBinder.CheckKeys(section);
        if (EffectBinder.TypeIn(section) is { } type)
            effects.CheckEmitted(emits, type);
        OperationModel whole = model with { Examples = bound, Effect = effects.Bind(section, model), Emits = emits?.Text };
        whole = Wholes.Same(declared.Body, whole);
        if (whole is { Effect: null, Emits: null } && bag.Count == mistakes)
            OperationMemory.KeepWhole(declared, model, whole);
        return whole;
    }
}

/// <summary>A bound operation of a group.</summary>
/// <param name="Declaration">The declaration of the operation.</param>
/// <param name="Group">Name of its group.</param>
/// <param name="Model">The operation.</param>
internal sealed record GroupedOperation(Declaration Declaration, string Group, OperationModel Model);
