using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Json;

/// <summary>Plans the files of JSON code.</summary>
internal static class JsonPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context)
    {
        EquatableArray<Item> items =
            group.Enums.Select(model => new Item(model.Name, model, null))
                .Concat(group.Types.Select(model => new Item(model.Name, null, model)))
                .ToEquatableArray();
        return Buckets.Split(items, item => item.Name).Select(bucket => new JsonUnit(
            bucket.PathOf(group.Name, "Json"),
            context.Header(group.Files),
            bucket.Members.Select(m => m.Enum).OfType<EnumModel>().Select(m => Enum(m, context)).ToEquatableArray(),
            bucket.Members.Select(m => m.Type).OfType<TypeModel>().Select(m => Type(m, context)).ToEquatableArray()));
    }

    private static JsonEnumPlan Enum(EnumModel model, PlanContext context) => new(
        model.Name,
        context.Docs.Summarize(Phrases.CodecOf(model.Name)),
        model.Values
            .Select(value => new JsonValuePlan(value.Name, value.Aliases.Prepend(value.Text).ToEquatableArray()))
            .ToEquatableArray());

    private static JsonTypePlan Type(TypeModel model, PlanContext context)
    {
        EquatableArray<JsonMemberPlan> members =
            model.Fields.Select(field => Member(field, model.Use, context)).ToEquatableArray();
        return new JsonTypePlan(
            model.Name,
            context.Docs.Summarize(Phrases.CodecOf(model.Name)),
            members,
            context.NeedsEmpty(model.Name))
        {
            // Only a server reads request-only types, and it reads them tolerantly.
            IsScanned = model.Use != TypeUse.Sent,
            KeepsUnknown = model.Use != TypeUse.Sent,
            HasRequestInstance = model.Use == TypeUse.Both,
            // Only requests are validated.
            Renamed = model.Use == TypeUse.Received ? default : members.Where(member => !HasOwnName(member)).ToEquatableArray(),
            Codecs = model.Fields.Select(MemberCodecs.OwnOf).OfType<JsonCodecPlan>().ToEquatableArray(),
            Aliases = model.Fields.SelectMany(Aliases).ToEquatableArray(),
        };
    }

    private static JsonMemberPlan Member(FieldModel field, TypeUse use, PlanContext context)
    {
        ValueForm form = ValueForm.Of(field, use);
        bool isCertain = use != TypeUse.Sent && !field.IsOptional;
        return new JsonMemberPlan(field.Wire, field.Name, form, EmptyOf(field.Type))
        {
            ReadCodec = MemberCodecs.ReaderOf(field, form),
            WriteCodec = MemberCodecs.WriterOf(field, form, use, context),
            IsCertain = isCertain,
            // The codec of a member with values that represent null decides by itself.
            TakesNull = (form.CanBeNull || form.IsReadOptional) && (!isCertain || field.Nothing.Count > 0),
        };
    }

    // Whether the property name is the wire name with a capital letter.
    private static bool HasOwnName(JsonMemberPlan member) => member.Wire.Length > 0
        && Identifier.Bare(member.Property) == char.ToUpperInvariant(member.Wire[0]) + member.Wire.Substring(1);

    private static IEnumerable<JsonAliasPlan> Aliases(FieldModel field, int number) =>
        field.Aliases.Select(alias => new JsonAliasPlan(number, alias));

    private static string EmptyOf(TypeRef type) => type switch
    {
        ScalarRef { Kind: ScalarKind.Text } => "\"\"",
        ObjectRef named => MemberPath.Empty(named.Name),
        _ => "default",
    };

    private sealed record Item(string Name, EnumModel? Enum, TypeModel? Type);
}
