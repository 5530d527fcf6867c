using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Types;

/// <summary>Plans the files of object types, including the options of operations.</summary>
internal static class TypesPlanner
{
    // The plan of a type depends only on the type and on the form of the documentation. Most types do not change with an edit.
    private static readonly ResultMemory<TypeModel, LastPlan> LastPlans = new();

    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context) =>
        Buckets.Split(All(group, context.Docs).ToEquatableArray(), plan => plan.Name).Select(bucket => new TypesUnit(
            bucket.PathOf(group.Name, "Types"), context.Header(group.Files), bucket.Members));

    private static IEnumerable<TypePlan> All(GroupModel group, DocComposer docs) =>
        group.Types.Select(model => Type(model, docs))
            .Concat(group.Operations.Where(operation => operation.HasOptionalQuery).Select(operation => Options(operation, docs)))
            .OrderBy(plan => plan.Name, StringComparer.Ordinal);

    private static TypePlan Type(TypeModel model, DocComposer docs)
    {
        if (LastPlans.Find(model) is { } last && last.Docs.WritesLike(docs))
            return last.Plan;
        TypePlan plan = PlanOf(model, docs);
        LastPlans.Keep(model, new LastPlan(docs, plan));
        return plan;
    }

    private static TypePlan PlanOf(TypeModel model, DocComposer docs)
    {
        IEnumerable<PropertyPlan> properties = model.Fields
            .Select(field => Property(field, model.Use, WireNames.JsonProperty(field), docs));
        return new TypePlan(
            model.Name,
            docs.Summarize(DocXml.From(model.Doc))
                .With($"[JsonConverter(typeof(ModelConverter<{model.Name}, {TypeName.Codec(model.Name)}>))]"),
            (model.Use == TypeUse.Sent ? properties : properties.Append(UnknownMembers(docs))).ToEquatableArray());
    }

    private static TypePlan Options(OperationModel operation, DocComposer docs) => new(
        TypeName.Options(operation.Id),
        docs.Summarize(Phrases.OptionsOf(MemberName.Method(operation.Name))),
        operation.OptionalQuery()
            .Select(field => Property(field, TypeUse.Sent, WireNames.QueryParameter(field), docs)).ToEquatableArray());

    private static PropertyPlan Property(FieldModel field, TypeUse use, DocXml wireName, DocComposer docs)
    {
        ValueForm form = ValueForm.Of(field, use);
        return new PropertyPlan(field.Name, form.PropertyType, form.Initializer, FieldDocs.Compose(field, wireName, docs))
        {
            IsRequired = form.IsRequired,
            IsLazyUri = form.IsLazyUri,
        };
    }

    private static PropertyPlan UnknownMembers(DocComposer docs) =>
        new(FixedMembers.UnknownMembers, "ValueMap<RawJson>", null, docs.Summarize(Phrases.UnknownMembers));

    private sealed record LastPlan(DocComposer Docs, TypePlan Plan);
}
