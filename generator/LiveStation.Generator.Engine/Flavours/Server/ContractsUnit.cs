using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Checks;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>The operations of a group on the server.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Group">C# name of the group.</param>
/// <param name="Part">The part of the group's types in this file.</param>
/// <param name="Contracts">The operations.</param>
internal sealed record ContractsUnit(
    string Path, UnitHeader Header, string Group, ContractsPart Part, EquatableArray<ContractPlan> Contracts)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    protected override string Print() => ContractsEmitter.Emit(this);
}

/// <summary>The part of a group's interface and routes in one file.</summary>
/// <param name="Keyword"><c>partial</c> and a space when there are several files.</param>
/// <param name="HandlersDoc">Documentation of the interface; null when another file has it.</param>
/// <param name="RoutesDoc">Documentation of the routes; null when another file has it.</param>
/// <param name="Map">The method that maps the routes of this file.</param>
/// <param name="OtherMaps">Names of the methods of the other files, for the one that calls them all.</param>
internal sealed record ContractsPart(
    string Keyword, DocBlock? HandlersDoc, DocBlock? RoutesDoc, MapPlan Map, EquatableArray<string> OtherMaps)
{
    /// <summary>Documentation of the handlers that respond with the examples; in the first file only.</summary>
    public DocBlock? ExamplesDoc { get; init; }
}

/// <summary>A method that maps routes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Accessibility">Its accessibility.</param>
/// <param name="Doc">Its documentation; null when it is private.</param>
internal sealed record MapPlan(string Name, string Accessibility, DocBlock? Doc);

/// <summary>One operation.</summary>
/// <param name="Name">Name of its handler, without <c>Async</c>.</param>
/// <param name="ClassName">Name of the class of its contract.</param>
/// <param name="Result">C# type of its result.</param>
/// <param name="Contract">Constructor arguments of the contract, examples last, as C# expressions.</param>
/// <param name="Traits">Property assignments of the contract in C#: regions, paging and filters of its list.</param>
/// <param name="Parameters">The handler's parameters: type and name.</param>
/// <param name="Reads">How each parameter is read from a call.</param>
/// <param name="Refusals">The checks that run before the handler, as C# statements.</param>
/// <param name="Checks">The checks of the parameters.</param>
/// <param name="Docs">Its documentation.</param>
/// <param name="Call">C# name of the call.</param>
/// <param name="Handlers">C# name of the handlers.</param>
internal sealed record ContractPlan(
    string Name,
    string ClassName,
    string Result,
    EquatableArray<string> Contract,
    EquatableArray<string> Traits,
    EquatableArray<string> Parameters,
    EquatableArray<ReadPlan> Reads,
    EquatableArray<string> Refusals,
    OperationChecks Checks,
    ContractDocs Docs,
    string Call,
    string Handlers);

/// <summary>How one parameter is read from a call.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Value">The C# expression that reads it; for an object, the expression that creates it.</param>
/// <param name="Members">The members of an object that is created here; empty for a plain value.</param>
internal sealed record ReadPlan(string Type, string Name, string Value, EquatableArray<string> Members);

/// <summary>Documentation of one operation.</summary>
/// <param name="Handler">Of its handler.</param>
/// <param name="Contract">Of the class of its contract.</param>
/// <param name="Instance">Of the contract.</param>
internal sealed record ContractDocs(DocBlock Handler, DocBlock Contract, DocBlock Instance);
