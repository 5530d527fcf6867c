using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>The list of all tools.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Service">Name of the service.</param>
/// <param name="Docs">The documentation of the class and its property.</param>
/// <param name="About">Description of the service.</param>
/// <param name="Tools">The C# expressions of the tools.</param>
/// <param name="Errors">The errors of the API.</param>
internal sealed record ToolListUnit(
    string Path,
    UnitHeader Header,
    string Service,
    ToolListDocs Docs,
    DocText About,
    EquatableArray<string> Tools,
    EquatableArray<ToolErrorPlan> Errors)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => ToolListEmitter.Emit(this);
}

/// <summary>Documentation of the list of all tools.</summary>
/// <param name="Class">Of its class.</param>
/// <param name="All">Of its property.</param>
internal sealed record ToolListDocs(DocBlock Class, DocBlock All);

/// <summary>An error of the API.</summary>
/// <param name="Layer">Member of <c>ErrorLayer</c>.</param>
/// <param name="Code">The code.</param>
/// <param name="Meaning">What the error means and what to do.</param>
internal sealed record ToolErrorPlan(string Layer, int Code, DocText Meaning);
