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
        docs.Remarks(Details(field, wireName)));

    /// <summary>The wire name, condition, constraints, default, regions and certainty of a field; null for each that is missing.</summary>
    /// <param name="field">The field.</param>
    /// <param name="wireName">The sentence with its wire name.</param>
    public static List<DocXml?> Details(FieldModel field, DocXml wireName)
    {
        List<DocXml?> details = [wireName, field.When is { } when ? DocXml.From(when) : null];
        details.AddRange(XmlSentences.OfRules(field.Rules, field.Type));
        details.Add(field.Default is { } value ? XmlSentences.OfDefault(value, field.Type) : null);
        details.Add(XmlSentences.OfZones(field.Zones));
        details.Add(XmlSentences.OfCertainty(field.Certainty, field.Note));
        return details;
    }
}
