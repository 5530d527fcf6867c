using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Client;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Tools of the Model Context Protocol, and the client that they call. They need .NET 8 or later.</summary>
internal sealed record McpFlavour()
    : Flavour("mcp", "A client, and tools of the Model Context Protocol that call it.", FlavourHosts.Both)
{
    /// <inheritdoc />
    internal override NameBook Names => CSharpBook.Instance;

    /// <inheritdoc />
    internal override FileKind Output => FileKind.CSharp;

    /// <inheritdoc />
    internal override bool HasDocumentation => true;

    /// <inheritdoc />
    internal override Flavour Base => new ClientFlavour();

    /// <inheritdoc />
    internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options)
    {
        var context = new ToolContext(new PlanContext(model, options, refusesUnknown: false));
        return model.Groups
            .SelectMany(group => SchemasPlanner.Plan(group, context).Concat(ToolsPlanner.Plan(group, context)))
            .Prepend(ToolListPlanner.Plan(context))
            .ToEquatableArray();
    }
}
