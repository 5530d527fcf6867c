using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Checks;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Operations of a group: the interface and class of the group, and what the runtime needs to know.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its top.</param>
/// <param name="Group">C# name of the group.</param>
/// <param name="Part">What this file has of the interface and class.</param>
/// <param name="Operations">The operations.</param>
internal sealed record OperationsUnit(
    string Path, UnitHeader Header, string Group, OperationsPart Part, EquatableArray<OperationPlan> Operations)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    protected override string Print() => OperationsEmitter.Emit(this);
}

/// <summary>What one of several files has of an interface and a class.</summary>
/// <param name="Keyword"><c>partial </c> when there are several files.</param>
/// <param name="InterfaceDoc">Documentation of the interface; in the first file only.</param>
/// <param name="ClassDoc">Documentation of the class; in the first file only, with the constructor.</param>
internal sealed record OperationsPart(string Keyword, DocBlock? InterfaceDoc, DocBlock? ClassDoc);

/// <summary>One operation.</summary>
/// <param name="Identity">Its id, method and route, as C# literals.</param>
/// <param name="Methods">Its methods.</param>
/// <param name="Descriptor">What the runtime needs to know of it.</param>
internal sealed record OperationPlan(
    EquatableArray<string> Identity, EquatableArray<MethodPlan> Methods, DescriptorPlan Descriptor);

/// <summary>One method of an operation: one statement.</summary>
/// <param name="Doc">Its documentation.</param>
/// <param name="Signature">Its result and name.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Send">Method of the transport.</param>
/// <param name="Arguments">What that is given, as C# expressions.</param>
internal sealed record MethodPlan(
    DocBlock Doc,
    string Signature,
    EquatableArray<string> Parameters,
    string Send,
    EquatableArray<string> Arguments);

/// <summary>What the runtime needs to know of an operation.</summary>
/// <param name="Name">Name of the class.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Result">C# type of the result.</param>
/// <param name="Instance">What the operation is made of, as C# expressions.</param>
/// <param name="Pages">What reading page by page needs, as C# expressions: empty when it is not.</param>
/// <param name="AreFull">Whether every page but the last has as many items as were requested.</param>
/// <param name="PageType">C# type of the items of a page.</param>
/// <param name="Call">How a call is made.</param>
/// <param name="Checks">What must hold of its parameters.</param>
internal sealed record DescriptorPlan(
    string Name,
    DocBlock Doc,
    string Result,
    EquatableArray<string> Instance,
    EquatableArray<string> Pages,
    bool AreFull,
    string PageType,
    CallPlan Call,
    OperationChecks Checks);

/// <summary>How a call of an operation is made.</summary>
/// <param name="Parameters">Parameters of the method that makes it.</param>
/// <param name="Path">Values of the path, as C# expressions.</param>
/// <param name="Steps">What follows: query values, body, checks; each a call on what was made before.</param>
internal sealed record CallPlan(
    EquatableArray<string> Parameters, EquatableArray<string> Path, EquatableArray<StepPlan> Steps);

/// <summary>One step in making a call.</summary>
/// <param name="Method">Method of the runtime's <c>ApiCall</c>.</param>
/// <param name="Arguments">What it is given, as C# expressions.</param>
internal sealed record StepPlan(string Method, EquatableArray<string> Arguments);
