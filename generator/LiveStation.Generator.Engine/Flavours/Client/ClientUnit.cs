using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>The client, which has a property for each group.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Name">The prefix of its C# type names.</param>
/// <param name="Groups">Its groups that have operations.</param>
/// <param name="Constructors">Its public constructors.</param>
/// <param name="Docs">Its documentation.</param>
internal sealed record ClientUnit(
    string Path,
    UnitHeader Header,
    string Name,
    EquatableArray<ClientGroupPlan> Groups,
    EquatableArray<ConstructorPlan> Constructors,
    ClientDocs Docs)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => ClientEmitter.Emit(this);
}

/// <summary>One group.</summary>
/// <param name="Name">Name of its property.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record ClientGroupPlan(string Name, DocBlock Doc);

/// <summary>Documentation of the client.</summary>
/// <param name="Interface">Of its interface.</param>
/// <param name="Class">Of its class, with an example.</param>
/// <param name="With">Of the method that applies options to calls.</param>
/// <param name="DryRun">Of the method that returns the request of a call.</param>
/// <param name="Dispose">Of its disposal.</param>
internal sealed record ClientDocs(
    DocBlock Interface, DocBlock Class, DocBlock With, DocBlock DryRun, DocBlock Dispose);

/// <summary>One constructor of the client.</summary>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Arguments">The arguments for the transport that follow the profile.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record ConstructorPlan(EquatableArray<string> Parameters, string Arguments, DocBlock Doc);
