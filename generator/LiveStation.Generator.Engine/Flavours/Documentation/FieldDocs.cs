using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Documentation;

/// <summary>Documentation of the properties that fields become.</summary>
internal static class FieldDocs
{
    /// <summary>What a property means, when it is there, what must hold of it, and how sure all that is.</summary>
    /// <param name="field">The field.</param>
    /// <param name="wireName">Its name on the wire, in a sentence.</param>
    /// <param name="docs">Puts comments together.</param>
    public static DocBlock Compose(FieldModel field, DocXml wireName, DocComposer docs) => DocBlock.Of(
        docs.Summary(DocXml.From(field.Doc)),
        docs.Remarks(
        [
            wireName,
            field.When is { } when ? DocXml.From(when) : null,
            .. RuleSentences.Of(field.Rules, field.Type),
            field.Default is { } taken ? RuleSentences.Default(taken) : null,
            RuleSentences.Zones(field.Zones),
            CertaintySentences.Of(field.Certainty, field.Note),
        ]));
}
