using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Client.States;

/// <summary>The life cycles of the types of a group, for waiting.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Tables">The life cycles, by type.</param>
internal sealed record StatesUnit(string Path, UnitHeader Header, EquatableArray<StatesPlan> Tables)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => StatesEmitter.Emit(this);
}

/// <summary>The life cycle of one type.</summary>
/// <param name="Type">C# name of the type.</param>
/// <param name="Doc">Documentation of the class.</param>
/// <param name="Enum">C# name of the enum of the states.</param>
/// <param name="Arguments">Constructor arguments of the table, as C# expressions.</param>
internal sealed record StatesPlan(string Type, DocBlock Doc, string Enum, EquatableArray<string> Arguments);
