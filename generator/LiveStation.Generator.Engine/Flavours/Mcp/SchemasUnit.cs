using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>JSON Schemas of object types of a group.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Types">The types.</param>
internal sealed record SchemasUnit(string Path, UnitHeader Header, EquatableArray<TypeSchemaPlan> Types) : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => SchemasEmitter.Emit(this);
}

/// <summary>The schemas of a type.</summary>
/// <param name="Name">Name of the type.</param>
/// <param name="Doc">The documentation of the class.</param>
/// <param name="Forms">The schemas by the name of their field: sent, received or both.</param>
internal sealed record TypeSchemaPlan(string Name, DocBlock Doc, EquatableArray<(string Field, SchemaPlan Schema)> Forms);
