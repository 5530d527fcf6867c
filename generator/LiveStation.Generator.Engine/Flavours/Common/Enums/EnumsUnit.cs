using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Common.Enums;

/// <summary>The enums of a group.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Enums">The enums.</param>
internal sealed record EnumsUnit(string Path, UnitHeader Header, EquatableArray<EnumPlan> Enums)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    protected override string Print() => EnumsEmitter.Emit(this);
}

/// <summary>One enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Members">Its members, numbered from 1.</param>
/// <param name="Extensions">Its extension methods.</param>
internal sealed record EnumPlan(
    string Name, DocBlock Doc, EquatableArray<EnumMemberPlan> Members, EnumExtensionsPlan Extensions);

/// <summary>One member.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record EnumMemberPlan(string Name, DocBlock Doc);

/// <summary>The extension methods of an enum.</summary>
/// <param name="Doc">Documentation of their class.</param>
/// <param name="WireTextDoc">Documentation of the method that returns the wire value of a defined value.</param>
/// <param name="OpenWireTextDoc">Documentation of the method that returns the wire value of an open value.</param>
/// <param name="ParseDoc">Documentation of the method that converts a wire value.</param>
/// <param name="Facts">The facts, each a pair of methods.</param>
internal sealed record EnumExtensionsPlan(
    DocBlock Doc,
    DocBlock WireTextDoc,
    DocBlock OpenWireTextDoc,
    DocBlock ParseDoc,
    EquatableArray<FactPlan> Facts);

/// <summary>One fact.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Doc">Documentation of the method on a defined value.</param>
/// <param name="OpenDoc">Documentation of the method on an open value.</param>
/// <param name="Arms">The fact of each member.</param>
internal sealed record FactPlan(
    string Name, string Type, DocBlock Doc, DocBlock OpenDoc, EquatableArray<FactArm> Arms);

/// <summary>The fact of one member.</summary>
/// <param name="Member">Name of the member.</param>
/// <param name="Value">The fact as a C# expression.</param>
internal sealed record FactArm(string Member, string Value);
