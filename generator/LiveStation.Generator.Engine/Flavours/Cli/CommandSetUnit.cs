using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>The class of all commands.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Name">Name of the class.</param>
/// <param name="Docs">Documentation of the class and of its property.</param>
/// <param name="Identity">Name, description and profile of the API, as C# expressions.</param>
/// <param name="Zones">The zones: constructor arguments as C# expressions.</param>
/// <param name="Groups">The groups with commands: constructor arguments as C# expressions.</param>
/// <param name="Advice">The advice for error codes: constructor arguments as C# expressions.</param>
internal sealed record CommandSetUnit(
    string Path,
    UnitHeader Header,
    string Name,
    CommandSetDocs Docs,
    EquatableArray<string> Identity,
    EquatableArray<EquatableArray<string>> Zones,
    EquatableArray<EquatableArray<string>> Groups,
    EquatableArray<EquatableArray<string>> Advice)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => CommandSetEmitter.Emit(this);
}

/// <summary>Documentation of the class of all commands.</summary>
/// <param name="Class">Of the class.</param>
/// <param name="All">Of its property.</param>
internal sealed record CommandSetDocs(DocBlock Class, DocBlock All);
