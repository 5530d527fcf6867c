using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Planning;

/// <summary>Everything that planners can look up about a name.</summary>
/// <param name="Type">The type with this name; null when there is none.</param>
/// <param name="Enum">The enum with this name; null when there is none.</param>
/// <param name="NeedsEmpty">Whether an empty object of the type is needed.</param>
/// <param name="HasRules">Whether the type has rules.</param>
/// <param name="IsAwaited">Whether clients can wait for states of the type.</param>
internal readonly record struct PartUse(TypeModel? Type, EnumModel? Enum, bool NeedsEmpty, bool HasRules, bool IsAwaited);
