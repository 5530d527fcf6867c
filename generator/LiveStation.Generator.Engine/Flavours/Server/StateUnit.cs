using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>The file that describes the objects that the service keeps.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Name">The prefix of its C# type names.</param>
/// <param name="Document">The description.</param>
/// <param name="Doc">Documentation of the class.</param>
/// <param name="ModelDoc">Documentation of its constant.</param>
internal sealed record StateUnit(
    string Path, UnitHeader Header, string Name, DocumentMap Document, DocBlock Doc, DocBlock ModelDoc)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => StateEmitter.Emit(this);
}
