using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>The client that all groups hang on.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its top.</param>
/// <param name="Name">C# name that its types begin with.</param>
/// <param name="Groups">Its groups that have operations.</param>
/// <param name="Docs">Its documentation.</param>
internal sealed record ClientUnit(
    string Path, UnitHeader Header, string Name, EquatableArray<ClientGroupPlan> Groups, ClientDocs Docs)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    protected override string Print() => ClientEmitter.Emit(this);
}

/// <summary>One group.</summary>
/// <param name="Name">Name of its property.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record ClientGroupPlan(string Name, DocBlock Doc);

/// <summary>Documentation of the client.</summary>
/// <param name="Interface">Of its interface.</param>
/// <param name="Class">Of its class, with an example.</param>
/// <param name="Constructors">Of its constructors.</param>
/// <param name="Dispose">Of its disposal.</param>
internal sealed record ClientDocs(
    DocBlock Interface, DocBlock Class, EquatableArray<ConstructorDocs> Constructors, DocBlock Dispose);

/// <summary>One constructor of the client.</summary>
/// <param name="IsGivenConnections">Whether it takes an HTTP client, in place of connections of its own.</param>
/// <param name="HasOptions">Whether it takes options.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record ConstructorDocs(bool IsGivenConnections, bool HasOptions, DocBlock Doc);
