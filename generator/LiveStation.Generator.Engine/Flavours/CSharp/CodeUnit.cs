using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>A planned file of types in the namespace that the host chose.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">The content of its header, and its namespace.</param>
internal abstract record CodeUnit(string Path, UnitHeader Header) : CSharpUnit(Path)
{
    /// <inheritdoc />
    public override EquatableArray<string> Sources => Header.Sources;
}
