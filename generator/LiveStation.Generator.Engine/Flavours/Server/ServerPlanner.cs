using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Flavours.Planning;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Plans the file of the whole server.</summary>
internal static class ServerPlanner
{
    /// <summary>Plans the file.</summary>
    /// <param name="context">The shared state of all planners.</param>
    public static OutputUnit Plan(PlanContext context) => new ServerUnit(
        CSharpUnit.PathOf(context.Service.Name, "Server"),
        context.ServiceHeader(),
        context.Service.Name,
        context.Model.Groups.Where(group => group.Operations.Count > 0)
            .Select(group => new ServerGroupPlan(group.Name, context.Docs.Summarize(DocXml.From(group.Doc))))
            .ToEquatableArray(),
        context.Docs.HandlersDoc(ServerPhrases.AllHandlers),
        context.Docs.Summarize(ServerPhrases.Routes),
        context.Docs.MapDoc());
}
