using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Descriptions of the types and enums of a group.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Shapes">The descriptions.</param>
internal sealed record ShapesUnit(string Path, UnitHeader Header, EquatableArray<ShapePlan> Shapes) : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => ShapesEmitter.Emit(this);
}

/// <summary>The description of a type or an enum.</summary>
/// <param name="Name">Name of the class.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Factory">Method of the library that creates it.</param>
/// <param name="PartType">C# type of its parts.</param>
/// <param name="Parts">The members of a type, or the values of an enum: constructor arguments as C# expressions.</param>
internal sealed record ShapePlan(
    string Name, DocBlock Doc, string Factory, string PartType, EquatableArray<EquatableArray<string>> Parts);
