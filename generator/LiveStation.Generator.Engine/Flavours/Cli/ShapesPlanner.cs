using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Plans the files that describe types and enums to commands.</summary>
internal static class ShapesPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context) =>
        Buckets.Split(All(group, context.Docs, context.TypeOf).ToEquatableArray(), plan => plan.Name).Select(bucket => new ShapesUnit(
            bucket.PathOf(group.Name, "Shapes"), context.Header(group.Files), bucket.Members));

    private static IEnumerable<ShapePlan> All(GroupModel group, DocComposer docs, Func<string, TypeModel?> typeOf) =>
        group.Enums.Select(model => Shape(model.Name, docs, "OfWords", "CommandWord", model.Values.Select(Word)))
            .Concat(group.Types.Select(model => Shape(
                model.Name, docs, "OfMembers", "CommandMember", Members(model, typeOf))))
            .OrderBy(plan => plan.Name, StringComparer.Ordinal);

    private static ShapePlan Shape(
        string name, DocComposer docs, string factory, string partType, IEnumerable<EquatableArray<string>> parts) =>
        new(TypeName.Shape(name), docs.Summarize(CliPhrases.Shape(name)), factory, partType, parts.ToEquatableArray());

    private static EquatableArray<string> Word(EnumValueModel value) =>
        EquatableArray.Of(CSharpLiteral.Of(value.Text), HelpText.Of(value).Literal);

    private static IEnumerable<EquatableArray<string>> Members(TypeModel model, Func<string, TypeModel?> typeOf)
    {
        string[] leading = [.. LeadingFields.Of(model, typeOf)];
        return model.Fields.Select(field => Member(field, model.Use, Array.IndexOf(leading, field.Wire) + 1));
    }

    private static EquatableArray<string> Member(FieldModel field, TypeUse use, int place)
    {
        List<string> arguments = [CSharpLiteral.Of(field.Wire), CommandTypes.Of(field.Type)];
        if (ValueForm.Of(field, use).IsRequired)
            arguments.Add("isRequired: true");
        if (place > 0)
            arguments.Add("place: " + place.ToString(CultureInfo.InvariantCulture));
        return arguments.ToEquatableArray();
    }
}
