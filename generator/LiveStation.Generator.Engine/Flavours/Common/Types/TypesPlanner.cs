using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Common.Types;

/// <summary>Plans the files of object types.</summary>
internal static class TypesPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">What all planners share.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context) =>
        Buckets.Split(group.Types, model => model.Name).Select(bucket => new TypesUnit(
            bucket.HintName(group.Name, "Types"),
            context.Header(group.Files),
            bucket.Members.Select(model => Type(model, context.Docs)).ToEquatableArray()));

    private static TypePlan Type(TypeModel model, DocComposer docs) => new(
        model.Name,
        docs.Summarize(DocXml.From(model.Doc)),
        model.Fields.Select(field => Property(field, docs)).Append(UnknownMembers(docs)).ToEquatableArray());

    private static PropertyPlan Property(FieldModel field, DocComposer docs)
    {
        ValueForm form = ValueForm.Of(field);
        DocXml? condition = field.When is { } when ? DocXml.From(when) : null;
        return new PropertyPlan(
            field.Name,
            form.PropertyType,
            form.Initializer,
            DocBlock.Of(
                docs.Summary(DocXml.From(field.Doc)), docs.Remarks(condition, CertaintySentences.Of(field.Certainty))));
    }

    private static PropertyPlan UnknownMembers(DocComposer docs) =>
        new("UnknownMembers", "ValueMap<RawJson>", null, docs.Summarize(Phrases.UnknownMembers));
}
