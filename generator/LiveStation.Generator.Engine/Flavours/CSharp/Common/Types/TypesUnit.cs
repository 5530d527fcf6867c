using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Types;

/// <summary>The object types of a group.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Types">The types.</param>
internal sealed record TypesUnit(string Path, UnitHeader Header, EquatableArray<TypePlan> Types)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => TypesEmitter.Emit(this);
}

/// <summary>One type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Properties">Its properties. Unless it is only sent, the last is for unknown JSON properties.</param>
internal sealed record TypePlan(string Name, DocBlock Doc, EquatableArray<PropertyPlan> Properties);

/// <summary>One property.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Initializer">Its initial value, as a C# expression; null for the default of its type.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record PropertyPlan(string Name, string Type, string? Initializer, DocBlock Doc)
{
    /// <summary>Whether it is required in an object initializer.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the field behind it keeps a received URI as text until the property is read.</summary>
    public bool IsLazyUri { get; init; }
}
