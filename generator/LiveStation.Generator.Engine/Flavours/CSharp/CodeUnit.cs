using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>A planned file of types in the namespace that the host chose.</summary>
/// <param name="HintName">Name of the file.</param>
/// <param name="Header">What its header and namespace need.</param>
internal abstract record CodeUnit(string HintName, UnitHeader Header) : OutputUnit(HintName)
{
    /// <inheritdoc />
    public override EquatableArray<string> Sources => Header.Sources;
}
