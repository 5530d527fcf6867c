using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Binds the fields of a type only if the type, or what its fields refer to, has changed since the last binding. Fields with mistakes or
/// with checks for later are always bound, since these belong to each binding.
/// </summary>
/// <param name="frame">What all parts depend on.</param>
/// <param name="enums">The enums by name.</param>
/// <param name="pending">Checks for later.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class FieldMemory(BindingFrame frame, UsedEnums enums, PendingChecks pending, DiagnosticBag bag)
{
    private static readonly ResultMemory<MappingNode, LastFields> Kept = new();

    /// <summary>Returns the valid fields of a type.</summary>
    /// <param name="declared">The declaration of the type.</param>
    /// <param name="bind">Binds the fields.</param>
    public List<BoundField> Bind(Declaration declared, Func<List<BoundField>> bind)
    {
        if (Kept.Find(declared.Body) is { } last && ReferenceEquals(last.Frame, frame) && enums.AreSame(last.Enums))
            return last.Fields;
        _ = enums.TakeUsed();
        (int mistakes, int checks) = (bag.Count, pending.Count);
        List<BoundField> fields = bind();
        if (bag.Count == mistakes && pending.Count == checks)
            Kept.Keep(declared.Body, new LastFields(frame, enums.TakeUsed(), fields));
        return fields;
    }

    private sealed record LastFields(
        BindingFrame Frame, IReadOnlyList<(string Name, EnumModel? Model)> Enums, List<BoundField> Fields);
}
