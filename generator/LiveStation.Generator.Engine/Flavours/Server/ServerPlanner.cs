using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Flavours.Server.State;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Plans the files of the whole server.</summary>
internal static class ServerPlanner
{
    /// <summary>Plans the files.</summary>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(PlanContext context)
    {
        DocumentMap? state = StateDocument.Of(context.Model);
        yield return Server(context, hasState: state is not null);
        if (state is not null)
        {
            yield return new StateUnit(
                CSharpUnit.PathOf(context.Service.Name, "State"),
                context.ServiceHeader(),
                context.Service.Name,
                state,
                context.Docs.Summarize(ServerPhrases.State),
                context.Docs.Summarize(ServerPhrases.StateModel));
        }
    }

    private static ServerUnit Server(PlanContext context, bool hasState) => new(
        CSharpUnit.PathOf(context.Service.Name, "Server"),
        context.ServiceHeader(),
        context.Service.Name,
        context.Model.Groups.Where(group => group.Operations.Count > 0)
            .Select(group => new ServerGroupPlan(group.Name, context.Docs.Summarize(DocXml.From(group.Doc))))
            .ToEquatableArray(),
        context.Docs.HandlersDoc(ServerPhrases.AllHandlers),
        context.Docs.Summarize(ServerPhrases.Routes),
        context.Docs.MapDoc(context.Docs.Exception("InvalidOperationException", Phrases.OtherContract)))
    {
        HasState = hasState,
    };
}
