using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>The handlers and routes of all groups together.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Name">The prefix of its C# type names.</param>
/// <param name="Groups">C# names of its groups that have operations.</param>
/// <param name="HandlersDoc">Documentation of the handlers.</param>
/// <param name="RoutesDoc">Documentation of the routes.</param>
/// <param name="MapDoc">Documentation of the method that maps them.</param>
internal sealed record ServerUnit(
    string Path,
    UnitHeader Header,
    string Name,
    EquatableArray<ServerGroupPlan> Groups,
    DocBlock HandlersDoc,
    DocBlock RoutesDoc,
    DocBlock MapDoc)
    : CodeUnit(Path, Header)
{
    /// <summary>Whether the spec describes the objects that the service keeps.</summary>
    public bool HasState { get; init; }

    /// <inheritdoc />
    private protected override string Print() => ServerEmitter.Emit(this);
}

/// <summary>One group of handlers.</summary>
/// <param name="Name">C# name of the group.</param>
/// <param name="Doc">Its description.</param>
internal sealed record ServerGroupPlan(string Name, DocBlock Doc);
