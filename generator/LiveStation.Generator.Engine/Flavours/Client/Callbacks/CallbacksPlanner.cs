using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Client.Callbacks;

/// <summary>Plans the files of messages that the service sends.</summary>
internal static class CallbacksPlanner
{
    /// <summary>Plans the file of one group; none when it has no messages.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">What all planners share.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context) => group.Callbacks.Count == 0
        ? []
        : [new CallbacksUnit(
            group.Name + ".Callbacks.g.cs",
            context.Header(group.Files),
            context.Service.Name + "Callbacks",
            context.Docs.Summarize(ClientPhrases.Callbacks),
            group.Callbacks.Select(callback => Reader(callback, context)).ToEquatableArray())];

    private static CallbackPlan Reader(CallbackModel callback, PlanContext context)
    {
        DocComposer docs = context.Docs;
        return new CallbackPlan(
            callback.Name,
            callback.Body,
            DocBlock.Of(
            [
                docs.Summary(DocXml.From(callback.Doc)),
                docs.Remarks(CertaintySentences.Of(callback.Certainty, callback.Note)),
                docs.Param("utf8", ClientPhrases.MessageBytes),
                docs.Param("onDrift", ClientPhrases.MessageDrift),
                docs.Returns(ClientPhrases.Message),
                docs.Exception("ApiFormatException", ClientPhrases.BadMessage),
                .. docs.PageLinks(callback.Reference),
            ]),
            Arguments(callback, context.KeyOf(callback.Body)));
    }

    private static EquatableArray<string> Arguments(CallbackModel callback, FieldRef? key)
    {
        string codec = CSharpType.CodecOf(new ObjectRef(callback.Body));
        string[] arguments = [CSharpLiteral.Of(callback.Id), codec, "utf8", "onDrift"];
        return key is null
            ? EquatableArray.Of(arguments)
            : EquatableArray.Of([.. arguments, CSharpLiteral.Of(key.Wire)]);
    }
}
