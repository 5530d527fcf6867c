using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Keeps operations without their examples, to bind one only if it, or what it refers to, has changed since the last binding. Operations
/// with mistakes or with checks for later are always bound, since these belong to each binding.
/// </summary>
/// <param name="frame">What all parts depend on.</param>
/// <param name="names">The names of the API.</param>
/// <param name="enums">The enums by name.</param>
/// <param name="types">The valid types by name.</param>
/// <param name="pending">Checks for later.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class OperationMemory(
    BindingFrame frame,
    ApiNames names,
    UsedEnums enums,
    IReadOnlyDictionary<string, BoundType> types,
    PendingChecks pending,
    DiagnosticBag bag)
{
    private static readonly ResultMemory<MappingNode, LastOperation> Kept = new();

    private int _mistakes, _checks;

    /// <summary>Returns the operation as bound last; null when it must be bound again.</summary>
    /// <param name="declared">The declaration of the operation.</param>
    /// <param name="life">Its life cycle steps.</param>
    public OperationModel? Find(Declaration declared, EquatableArray<LifeStepModel> life) =>
        Kept.Find(declared.Body) is { } last && ReferenceEquals(last.Frame, frame) && last.Model.Life == life
        && enums.AreSame(last.Enums) && names.AreSame(last.Names) && last.Item == ItemOf(last.Model)
            ? last.Model
            : null;

    /// <summary>Starts to record what an operation refers to.</summary>
    public void Start()
    {
        _ = enums.TakeUsed();
        _ = names.TakeUsed();
        (_mistakes, _checks) = (bag.Count, pending.Count);
    }

    /// <summary>Keeps an operation that was bound since <see cref="Start"/>.</summary>
    /// <param name="declared">The declaration of the operation.</param>
    /// <param name="model">The operation without its examples.</param>
    public void Keep(Declaration declared, OperationModel model)
    {
        IReadOnlyList<(string, bool)> used = names.TakeUsed();
        if (bag.Count == _mistakes && pending.Count == _checks)
            Kept.Keep(declared.Body, new LastOperation(frame, enums.TakeUsed(), used, ItemOf(model), model));
    }

    // Paging depends on the key of the items.
    private PagedItem? ItemOf(OperationModel model) =>
        model is { Paging: not null, Result: ObjectRef item } && types.TryGetValue(item.Name, out BoundType? type)
            ? new PagedItem(type.Declaration.Body, type.Model.Key)
            : null;

    private readonly record struct PagedItem(MappingNode Node, FieldRef? Key)
    {
        // A node that has not changed is the same object, and comparing its content would take longer than binding.
        public bool Equals(PagedItem other) => ReferenceEquals(Node, other.Node) && Key == other.Key;

        public override int GetHashCode() => Node.Start;
    }

    private sealed record LastOperation(
        BindingFrame Frame,
        IReadOnlyList<(string Name, EnumModel? Model)> Enums,
        IReadOnlyList<(string Name, bool IsType)> Names,
        PagedItem? Item,
        OperationModel Model);
}
