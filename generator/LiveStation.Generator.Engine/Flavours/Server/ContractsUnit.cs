using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Checks;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

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
    private protected override string Print() => ContractsEmitter.Emit(this);
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
/// <param name="Identity">The first constructor arguments of the contract, as C# expressions.</param>
/// <param name="Examples">The examples that the server responds with.</param>
/// <param name="Regions">Regions that have the operation, as C# literals; empty if all have it.</param>
/// <param name="Listing">How the list is paged and filtered; null if it is not.</param>
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
    EquatableArray<string> Identity,
    EquatableArray<ExamplePlan> Examples,
    EquatableArray<string> Regions,
    ListingPlan? Listing,
    EquatableArray<string> Parameters,
    EquatableArray<ReadPlan> Reads,
    EquatableArray<string> Refusals,
    OperationChecks Checks,
    ContractDocs Docs,
    string Call,
    string Handlers);

/// <summary>One example.</summary>
/// <param name="Arguments">Constructor arguments of the example except its body, as C# expressions.</param>
/// <param name="Query">The query values: wire name and text.</param>
/// <param name="Body">The response body as JSON; null if there is none.</param>
/// <param name="Request">The request body as JSON; null if there is none.</param>
internal sealed record ExamplePlan(
    EquatableArray<string> Arguments, EquatableArray<(string Wire, string Text)> Query, string? Body, string? Request);

/// <summary>How a server pages and filters a list.</summary>
/// <param name="Pages">The paging; null if the list is not paged.</param>
/// <param name="Filters">The filters.</param>
internal sealed record ListingPlan(ListingPagesPlan? Pages, EquatableArray<FilterPlan> Filters);

/// <summary>How a server pages a list.</summary>
/// <param name="Page">Wire name of the query value for the page number.</param>
/// <param name="Size">Wire name of the query value for the page size.</param>
/// <param name="First">Number of the first page.</param>
/// <param name="Most">The maximum page size; null if it is not known.</param>
internal sealed record ListingPagesPlan(string Page, string Size, int First, int? Most);

/// <summary>A query value that filters a list.</summary>
/// <param name="Query">Its wire name.</param>
/// <param name="Member">Wire name of the member of an item that it is compared with.</param>
/// <param name="IsPart">Indicates whether a part of the member's text is enough.</param>
internal sealed record FilterPlan(string Query, string Member, bool IsPart);

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
