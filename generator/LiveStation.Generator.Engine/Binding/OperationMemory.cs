using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Keeps operations with their names, to bind one only if it, or what it refers to, has changed since the last binding. The examples are
/// kept too unless the operation has an effect, which belongs to each binding.
/// </summary>
/// <param name="frame">What all parts depend on.</param>
/// <param name="recorder">Records what an operation refers to.</param>
/// <param name="types">The valid types by name.</param>
internal sealed class OperationMemory(BindingFrame frame, PartRecorder recorder, IReadOnlyDictionary<string, BoundType> types)
{
    private static readonly ResultMemory<MappingNode, LastOperation> Kept = new();

    /// <summary>Returns what is kept of an operation; null when it must be bound again.</summary>
    /// <param name="declared">The declaration of the operation.</param>
    /// <param name="life">Its life cycle steps.</param>
    public LastOperation? Find(Declaration declared, EquatableArray<LifeStepModel> life) =>
        Kept.Find(declared.Body) is { } last && ReferenceEquals(last.Frame, frame) && last.Model.Life == life
        && recorder.AreSame(last.Uses) && last.ItemKey == ItemKeyOf(last.Model)
            ? last
            : null;

    /// <summary>Starts to record what an operation refers to.</summary>
    public PartMark Start() => recorder.Start();

    /// <summary>Keeps an operation, if it had no mistakes.</summary>
    /// <param name="declared">The declaration of the operation.</param>
    /// <param name="model">The operation without its examples.</param>
    /// <param name="place">Its group and its names.</param>
    /// <param name="mark">What <see cref="Start"/> returned before it was bound.</param>
    public void Keep(Declaration declared, OperationModel model, OperationPlace place, PartMark mark)
    {
        if (recorder.IsClean(mark))
            Kept.Keep(declared.Body, new LastOperation(frame, recorder.TakeUses(), ItemKeyOf(model), model, place));
    }

    /// <summary>Keeps an operation with its examples, which has no effect. It must have been kept without them.</summary>
    /// <param name="declared">The declaration of the operation.</param>
    /// <param name="model">The operation without its examples.</param>
    /// <param name="whole">The operation with its examples.</param>
    public static void KeepWhole(Declaration declared, OperationModel model, OperationModel whole)
    {
        if (Kept.Find(declared.Body) is { } last && ReferenceEquals(last.Model, model))
            Kept.Keep(declared.Body, last with { Whole = whole });
    }

    // Paging depends on the key of the items.
    private FieldRef? ItemKeyOf(OperationModel model) =>
        model is { Paging: not null, Result: ObjectRef item } && types.TryGetValue(item.Name, out BoundType? type)
            ? type.Model.Key
            : null;
}

/// <summary>The kept parts of an operation.</summary>
/// <param name="Frame">What all parts depended on.</param>
/// <param name="Uses">What it refers to.</param>
/// <param name="ItemKey">The key of its paged items; null for none.</param>
/// <param name="Model">The operation without its examples and effect.</param>
/// <param name="Place">Its group and its names.</param>
internal sealed record LastOperation(
    BindingFrame Frame, PartUses Uses, FieldRef? ItemKey, OperationModel Model, OperationPlace Place)
{
    /// <summary>The operation with its examples; null when it has an effect, which belongs to each binding.</summary>
    public OperationModel? Whole { get; init; }
}

/// <summary>Where an operation is, and the names that it takes there.</summary>
/// <param name="Group">The group as written in the operation; null for that of the file.</param>
/// <param name="Given">Its name as written; null when it is derived.</param>
/// <param name="Shape">The shape of its route.</param>
/// <param name="Taken">Its names.</param>
internal sealed record OperationPlace(ScalarNode? Group, ScalarNode? Given, string Shape, TakenNames Taken);
