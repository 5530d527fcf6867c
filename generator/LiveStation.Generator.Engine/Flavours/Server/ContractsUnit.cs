using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>The operations of a group, as a server answers them.</summary>
/// <param name="HintName">Name of the file.</param>
/// <param name="Header">Its top.</param>
/// <param name="Group">C# name of the group.</param>
/// <param name="Part">Which part of the group's types the file holds.</param>
/// <param name="Contracts">The operations.</param>
internal sealed record ContractsUnit(
    string HintName, UnitHeader Header, string Group, ContractsPart Part, EquatableArray<ContractPlan> Contracts)
    : CodeUnit(HintName, Header)
{
    /// <inheritdoc />
    public override GeneratedFile Emit() => ContractsEmitter.Emit(this);
}

/// <summary>Which part of a group's interface and routes a file holds.</summary>
/// <param name="Keyword"><c>partial</c> and a space when there are several files.</param>
/// <param name="HandlersDoc">Documentation of the interface; null when another file has it.</param>
/// <param name="RoutesDoc">Documentation of the routes; null when another file has it.</param>
/// <param name="Map">The method that maps the routes of this file.</param>
/// <param name="OtherMaps">Names of the methods of the other files, for the one that calls them all.</param>
internal sealed record ContractsPart(
    string Keyword, DocBlock? HandlersDoc, DocBlock? RoutesDoc, MapPlan Map, EquatableArray<string> OtherMaps);

/// <summary>A method that maps routes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Accessibility">How it is seen.</param>
/// <param name="Doc">Its documentation; null when it is private.</param>
internal sealed record MapPlan(string Name, string Accessibility, DocBlock? Doc);

/// <summary>One operation.</summary>
/// <param name="Name">Name of its handler, without <c>Async</c>.</param>
/// <param name="ClassName">Name of the class that holds its contract.</param>
/// <param name="Identity">Its id, method and route, as C# literals.</param>
/// <param name="Result">C# type of its result.</param>
/// <param name="Reply">The C# expression of what writes its answer.</param>
/// <param name="Parameters">The handler's parameters, declared.</param>
/// <param name="Examples">Its examples.</param>
/// <param name="Docs">Its documentation.</param>
internal sealed record ContractPlan(
    string Name,
    string ClassName,
    EquatableArray<string> Identity,
    string Result,
    string Reply,
    EquatableArray<string> Parameters,
    EquatableArray<ServerExamplePlan> Examples,
    ContractDocs Docs);

/// <summary>One example.</summary>
/// <param name="Head">Its name, status and path values, as C# expressions.</param>
/// <param name="Body">Its answer as JSON; null when it fails.</param>
/// <param name="Error">Its error code as a C# expression; null when it succeeds.</param>
internal sealed record ServerExamplePlan(EquatableArray<string> Head, string? Body, string? Error);

/// <summary>Documentation of one operation.</summary>
/// <param name="Handler">Of its handler.</param>
/// <param name="Contract">Of the class that holds its contract.</param>
/// <param name="Instance">Of the contract.</param>
internal sealed record ContractDocs(DocBlock Handler, DocBlock Contract, DocBlock Instance);
