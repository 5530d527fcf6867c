using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Keeps enums without facts, to bind one only if it has changed since the last binding. Facts can refer to values of other enums. Enums
/// with mistakes are always bound, since their diagnostics belong to each binding.
/// </summary>
/// <param name="frame">What all parts depend on.</param>
internal sealed class EnumMemory(BindingFrame frame)
{
    private static readonly ResultMemory<MappingNode, LastEnum> Kept = new();

    /// <summary>Returns the enum as bound last; null when it must be bound again.</summary>
    /// <param name="declared">The declaration of the enum.</param>
    public BoundEnum? Find(Declaration declared) =>
        Kept.Find(declared.Body) is { } last && ReferenceEquals(last.Frame, frame) ? last.Enum with { Declaration = declared } : null;

    /// <summary>Keeps an enum without mistakes and facts.</summary>
    /// <param name="bound">The enum.</param>
    public void Keep(BoundEnum bound) => Kept.Keep(bound.Declaration.Body, new LastEnum(frame, bound));

    private sealed record LastEnum(BindingFrame Frame, BoundEnum Enum);
}
