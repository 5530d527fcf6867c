using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Tools of operations of a group.</summary>
/// <param name="Path">Name of the file.</param>
/// <param name="Header">Its header.</param>
/// <param name="Client">C# name of the interface of the client.</param>
/// <param name="Tools">The tools.</param>
internal sealed record ToolsUnit(string Path, UnitHeader Header, string Client, EquatableArray<ToolPlan> Tools)
    : CodeUnit(Path, Header)
{
    /// <inheritdoc />
    private protected override string Print() => ToolsEmitter.Emit(this);
}

/// <summary>The tool of an operation.</summary>
/// <param name="ClassName">Name of its class.</param>
/// <param name="Doc">The documentation of the class.</param>
/// <param name="Identity">ID of the operation, name of the tool and name of the group, as C# literals.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">Its description.</param>
/// <param name="Hints">What a host can know about its effects.</param>
/// <param name="Input">The schema of its arguments.</param>
/// <param name="Call">How it calls the client.</param>
/// <param name="Reply">How it returns the result.</param>
internal sealed record ToolPlan(
    string ClassName,
    DocBlock Doc,
    EquatableArray<string> Identity,
    DocText Title,
    DocText Description,
    ToolHints Hints,
    SchemaPlan Input,
    ToolCallPlan Call,
    ToolReplyPlan Reply);

/// <summary>How a tool calls the client.</summary>
/// <param name="Method">The group and the method.</param>
/// <param name="Arguments">The arguments, as C# expressions that read those of the tool.</param>
internal sealed record ToolCallPlan(string Method, EquatableArray<string> Arguments);

/// <summary>How a tool returns the result of a call.</summary>
/// <param name="Method">Method of <c>ToolReply</c>.</param>
/// <param name="Arguments">Its arguments, as C# expressions.</param>
/// <param name="Schema">The schema of the value, as the last argument; null when the arguments contain that of a type.</param>
internal sealed record ToolReplyPlan(string Method, EquatableArray<string> Arguments, SchemaPlan? Schema);
