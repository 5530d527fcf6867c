using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Common.Json;

/// <summary>Plans the files of JSON code.</summary>
internal static class JsonPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">What all planners share.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context)
    {
        EquatableArray<Member> members =
            group.Enums.Select(model => new Member(model.Name, model, null))
                .Concat(group.Types.Select(model => new Member(model.Name, null, model)))
                .ToEquatableArray();
        return Buckets.Split(members, member => member.Name).Select(bucket => new JsonUnit(
            bucket.HintName(group.Name, "Json"),
            context.Header(group.Files),
            bucket.Members.Select(m => m.Enum).OfType<EnumModel>().Select(m => Enum(m, context)).ToEquatableArray(),
            bucket.Members.Select(m => m.Type).OfType<TypeModel>().Select(m => Type(m, context)).ToEquatableArray()));
    }

    private static JsonEnumPlan Enum(EnumModel model, PlanContext context) => new(
        model.Name,
        context.Docs.Summarize(Phrases.CodecOf(model.Name)),
        model.Values
            .Select(value => new JsonWordPlan(value.Name, value.Aliases.Prepend(value.Text).ToEquatableArray()))
            .ToEquatableArray());

    private static JsonTypePlan Type(TypeModel model, PlanContext context)
    {
        // An alias is one more name after all others, so that the expected order of members stays the documented one.
        List<string> names = [.. model.Fields.Select(field => field.Wire)];
        var locals = new LocalNames("reader", "writer", "value", "member", "unknown");
        var members = new List<JsonMemberPlan>();
        foreach (FieldModel field in model.Fields)
        {
            int[] places = [members.Count, .. Enumerable.Range(names.Count, field.Aliases.Count)];
            names.AddRange(field.Aliases);
            members.Add(new JsonMemberPlan(
                field.Name,
                locals.Of(field.Name),
                MemberCodecs.Of(field, model.Use, context),
                ValueForm.Of(field, model.Use),
                places.ToEquatableArray(),
                EmptyOf(field.Type)));
        }
        return new JsonTypePlan(
            model.Name,
            context.Docs.Summarize(Phrases.CodecOf(model.Name)),
            names.ToEquatableArray(),
            members.ToEquatableArray(),
            context.NeedsEmpty(model.Name))
        {
            Use = model.Use,
            Codecs = model.Fields.Select(MemberCodecs.OwnOf).OfType<JsonCodecPlan>().ToEquatableArray(),
        };
    }

    private static string EmptyOf(TypeRef type) => type switch
    {
        ScalarRef { Kind: ScalarKind.String } => "\"\"",
        ObjectRef named => CSharpType.CodecClass(named.Name) + ".Empty",
        _ => "default",
    };

    private sealed record Member(string Name, EnumModel? Enum, TypeModel? Type);
}
