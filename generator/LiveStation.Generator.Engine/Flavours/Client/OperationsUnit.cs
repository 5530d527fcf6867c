using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>The operations of a group, as methods.</summary>
/// <param name="HintName">Name of the file.</param>
/// <param name="Header">Its top.</param>
/// <param name="Group">C# name of the group.</param>
/// <param name="Part">Which part of the group's types the file holds.</param>
/// <param name="Operations">The operations.</param>
internal sealed record OperationsUnit(
    string HintName, UnitHeader Header, string Group, OperationsPart Part, EquatableArray<OperationPlan> Operations)
    : CodeUnit(HintName, Header)
{
    /// <inheritdoc />
    public override GeneratedFile Emit() => OperationsEmitter.Emit(this);
}

/// <summary>Which part of a group's interface and class a file holds.</summary>
/// <param name="Keyword"><c>partial</c> and a space when there are several files.</param>
/// <param name="InterfaceDoc">Documentation of the interface; null when another file has it.</param>
/// <param name="ClassDoc">Documentation of the class, likewise.</param>
internal sealed record OperationsPart(string Keyword, DocBlock? InterfaceDoc, DocBlock? ClassDoc);

/// <summary>One operation.</summary>
/// <param name="Name">Name of its method, without <c>Async</c>.</param>
/// <param name="Descriptor">Name of the class that describes it to the runtime.</param>
/// <param name="Identity">Its id, method and route, as C# literals.</param>
/// <param name="Result">C# type of its result.</param>
/// <param name="Reply">The C# expression of what reads its answer.</param>
/// <param name="Parameters">Its parameters, declared.</param>
/// <param name="Arguments">The values of its route, as C# expressions of text.</param>
/// <param name="Docs">Its documentation.</param>
internal sealed record OperationPlan(
    string Name,
    string Descriptor,
    EquatableArray<string> Identity,
    string Result,
    string Reply,
    EquatableArray<string> Parameters,
    EquatableArray<string> Arguments,
    OperationDocs Docs);

/// <summary>Documentation of one operation.</summary>
/// <param name="Call">Of the method that gives the result.</param>
/// <param name="WithResponse">Of the method that gives the whole answer.</param>
/// <param name="Descriptor">Of the class that describes it to the runtime.</param>
internal sealed record OperationDocs(DocBlock Call, DocBlock WithResponse, DocBlock Descriptor);
