using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Plans the list of all tools.</summary>
internal static class ToolListPlanner
{
    /// <summary>Plans the file.</summary>
    /// <param name="context">The shared state of the planners.</param>
    public static OutputUnit Plan(ToolContext context)
    {
        ServiceModel service = context.Common.Service;
        DocComposer docs = context.Common.Docs;
        return new ToolListUnit(
            CSharpUnit.PathOf(service.Name, "ToolList"),
            context.Common.ServiceHeader(),
            service.Name,
            new ToolListDocs(docs.Summarize(ToolPhrases.Tools(service.Name)), docs.Summarize(ToolPhrases.AllTools)),
            context.Texts.Of(service.Doc),
            context.Common.Model.Groups.SelectMany(group => group.Operations)
                .Select(operation => $"{TypeName.Tool(operation.Id)}.{FixedMembers.Instance}").ToEquatableArray(),
            service.Errors.Select(error => new ToolErrorPlan(
                RuntimeNames.Of(error.Layer), error.Code, context.Texts.Of(error.Doc))).ToEquatableArray());
    }
}
