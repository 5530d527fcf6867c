using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>Documentation of the properties and parameters that fields become.</summary>
internal static class FieldDocs
{
    /// <summary>The comment of a property.</summary>
    /// <param name="field">The field.</param>
    /// <param name="wireName">The sentence with its wire name.</param>
    /// <param name="docs">Composes comments.</param>
    public static DocBlock Compose(FieldModel field, DocXml wireName, DocComposer docs) => DocBlock.Of(
        docs.Summary(DocXml.From(field.Doc)),
        docs.Remarks(
        [
            .. Details(field, wireName),
        ]));

    /// <summary>The wire name, condition, constraints, default, regions and certainty of a field; null for each that is missing.</summary>
    /// <param name="field">The field.</param>
    /// <param name="wireName">The sentence with its wire name.</param>
    public static IEnumerable<DocXml?> Details(FieldModel field, DocXml wireName) => Facts(field).Prepend(wireName);

    /// <summary>The condition, constraints, default, regions and certainty of a field; null for each that is missing.</summary>
    /// <param name="field">The field.</param>
    public static IEnumerable<DocXml?> Facts(FieldModel field) =>
    [
        field.When is { } when ? DocXml.From(when) : null,
        .. RuleSentences.Of(field.Rules, field.Type),
        field.Default is { } value ? RuleSentences.Default(value, field.Type) : null,
        RuleSentences.Zones(field.Zones),
        CertaintySentences.Of(field.Certainty, field.Note),
    ];
}
