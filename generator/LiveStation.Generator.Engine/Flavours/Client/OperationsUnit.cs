using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Checks;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Operations of a group: the interface and class of the group, and the descriptors for the runtime.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Group">C# name of the group.</param>
/// <param name="Part">The part of the interface and class in this file.</param>
/// <param name="Operations">The operations.</param>
internal sealed record OperationsUnit(
    string Path, UnitHeader Header, string Group, OperationsPart Part, EquatableArray<OperationPlan> Operations)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => OperationsEmitter.Emit(this);
}

/// <summary>The part of an interface and a class in one of several files.</summary>
/// <param name="Keyword"><c>partial </c> when there are several files.</param>
/// <param name="InterfaceDoc">Documentation of the interface; in the first file only.</param>
/// <param name="ClassDoc">Documentation of the class; in the first file only, with the constructor.</param>
internal sealed record OperationsPart(string Keyword, DocBlock? InterfaceDoc, DocBlock? ClassDoc);

/// <summary>One operation.</summary>
/// <param name="Identity">Its ID, method and route, as C# literals.</param>
/// <param name="Methods">Its methods.</param>
/// <param name="Descriptor">Its descriptor for the runtime.</param>
internal sealed record OperationPlan(
    EquatableArray<string> Identity, EquatableArray<MethodPlan> Methods, DescriptorPlan Descriptor)
{
    /// <summary>The methods that repeat it until an object has a state.</summary>
    public EquatableArray<MethodPlan> Waits { get; init; }
}

/// <summary>One method of an operation, with a single statement.</summary>
/// <param name="Doc">Its documentation.</param>
/// <param name="Signature">Its result and name.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Send">The called method, as a C# expression.</param>
/// <param name="Arguments">Arguments of that method, as C# expressions.</param>
internal sealed record MethodPlan(
    DocBlock Doc,
    string Signature,
    EquatableArray<string> Parameters,
    string Send,
    EquatableArray<string> Arguments);

/// <summary>The descriptor of an operation for the runtime.</summary>
/// <param name="Name">Name of the class.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Result">C# type of the result.</param>
/// <param name="Instance">Constructor arguments of the operation, as C# expressions.</param>
/// <param name="Pages">Arguments for paging, as C# expressions; empty when the operation is not paged.</param>
/// <param name="AreFull">Whether every page but the last has as many items as were requested.</param>
/// <param name="PageType">C# type of the items of a page.</param>
/// <param name="Call">How a call is created.</param>
/// <param name="Checks">The checks of its parameters.</param>
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

/// <summary>How a call of an operation is created.</summary>
/// <param name="Parameters">Parameters of the method that creates it.</param>
/// <param name="Path">Path values, as C# expressions.</param>
/// <param name="Steps">The chained method calls that add query values, the body and checks.</param>
internal sealed record CallPlan(
    EquatableArray<string> Parameters, EquatableArray<string> Path, EquatableArray<StepPlan> Steps);

/// <summary>One step in the creation of a call.</summary>
/// <param name="Method">Method of the runtime's <c>ApiCall</c>.</param>
/// <param name="Arguments">Its arguments, as C# expressions.</param>
internal sealed record StepPlan(string Method, EquatableArray<string> Arguments);
