using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client.Callbacks;

/// <summary>Plans the files of callback messages.</summary>
internal static class CallbacksPlanner
{
    /// <summary>Plans the file of one group; none when it has no messages.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context) => group.Callbacks.Count == 0
        ? []
        : [new CallbacksUnit(
            CSharpUnit.PathOf(group.Name, "Callbacks"),
            context.Header(group.Files),
            TypeName.Callbacks(context.Service.Name),
            context.Docs.Summarize(ClientPhrases.Callbacks),
            group.Callbacks.Select(callback => Reader(callback, context)).ToEquatableArray())];

    private static CallbackPlan Reader(CallbackModel callback, PlanContext context)
    {
        string codec = CSharpType.CodecOf(new ObjectRef(callback.Body));
        FieldRef? key = context.KeyOf(callback.Body);
        string[] described = [MemberPath.Profile(context.Service.Name), CSharpLiteral.Of(callback.Id), codec];
        string[] shared = [.. described, "utf8", "onDrift"];
        string? keyName = key is null ? null : CSharpLiteral.Of(key.Wire);
        return new CallbackPlan(
            callback.Name,
            callback.Body,
            CallbackDocs.OfMessages(callback, context.Docs),
            EquatableArray.Of([.. described, keyName ?? "null"]),
            CallbackDocs.OfBytes(callback, context.Docs),
            keyName is null ? EquatableArray.Of(shared) : EquatableArray.Of([.. shared, keyName]),
            // The full name instead of a using: a spec can have a type named Stream.
            EquatableArray.Of(
                new ReceiverPlan("global::System.IO.Stream", CallbackDocs.OfStream(callback, context.Docs)),
                new ReceiverPlan("global::System.IO.Pipelines.PipeReader", CallbackDocs.OfPipe(callback, context.Docs))),
            EquatableArray.Of([.. shared, keyName ?? "null", "maxBytes", ParameterName.Token]));
    }
}
