using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Binds the examples of an operation only if the operation, or what its examples refer to, has changed since the last binding. Examples
/// with mistakes are always bound, since their diagnostics belong to each binding.
/// </summary>
/// <param name="examples">Binds examples.</param>
/// <param name="types">The types and enums that examples refer to.</param>
/// <param name="frame">What all parts depend on.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ExampleMemory(
    ExampleBinder examples, ExampleTypes types, BindingFrame frame, DiagnosticBag bag)
{
    private static readonly ResultMemory<MappingNode, BoundExamples> Kept = new();

    /// <summary>Returns the examples of an operation as bound last; null when they must be bound again.</summary>
    /// <param name="declared">The declaration of the operation.</param>
    /// <param name="model">The operation without its examples.</param>
    public EquatableArray<ExampleModel>? Find(Declaration declared, OperationModel model) =>
        Kept.Find(declared.Body) is { } last && IsUnchanged(last, model) ? Renewed(declared, last, model).Examples : null;

    /// <summary>Binds the examples of an operation, and returns the valid ones.</summary>
    /// <param name="declared">The declaration of the operation.</param>
    /// <param name="operation">Its section.</param>
    /// <param name="model">The operation without its examples.</param>
    public EquatableArray<ExampleModel> Bind(Declaration declared, Section operation, OperationModel model)
    {
        _ = types.TakeUsed();
        int before = bag.Count;
        EquatableArray<ExampleModel> bound = examples.Bind(operation, model);
        if (bag.Count == before)
            Kept.Keep(declared.Body, new BoundExamples(model, frame.Service, types.TakeUsed(), bound));
        return bound;
    }

    // An equal operation that was bound again replaces the old one, so that the next comparison is one by reference.
    private static BoundExamples Renewed(Declaration declared, BoundExamples last, OperationModel model)
    {
        if (!ReferenceEquals(last.Operation, model))
            Kept.Keep(declared.Body, last with { Operation = model });
        return last;
    }

    private bool IsUnchanged(BoundExamples last, OperationModel model) =>
        ReferenceEquals(last.Service, frame.Service) && last.Operation.Equals(model)
        && AreUnchanged(last.Used);

    private bool AreUnchanged(IReadOnlyList<(string Name, object? Part)> used)
    {
        foreach ((string name, object? part) in used)
        {
            if (!types.IsSame(name, part))
                return false;
        }
        return true;
    }

    private sealed record BoundExamples(
        OperationModel Operation,
        BoundService? Service,
        IReadOnlyList<(string Name, object? Part)> Used,
        EquatableArray<ExampleModel> Examples);
}
