using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>The sentences that all flavours share, as XML.</summary>
internal static class XmlSentences
{
    private static readonly XmlMarkup Markup = new();
    private static readonly RuleSentences Rules = new(Markup);

    /// <summary>The constraints of a value, each a sentence.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="type">Type of the value.</param>
    public static IEnumerable<DocXml?> OfRules(RulesModel rules, TypeRef type) =>
        rules == RulesModel.None ? [] : Rules.Of(rules, type).Select(Xml);

    /// <summary>The value that the service uses if a value is omitted.</summary>
    /// <param name="text">The wire value.</param>
    /// <param name="type">Type of the value.</param>
    public static DocXml? OfDefault(string text, TypeRef type) => Xml(Rules.Default(text, type));

    /// <summary>The regions of a member or operation; null if it is available everywhere.</summary>
    /// <param name="zones">The zones.</param>
    public static DocXml? OfZones(EquatableArray<ZoneModel> zones) => Xml(Rules.Zones(zones));

    /// <summary>The certainty of a fact and the reason; null for a documented fact without a note.</summary>
    /// <param name="certainty">The certainty.</param>
    /// <param name="note">The reason from the spec; null if the spec has none.</param>
    public static DocXml? OfCertainty(CertaintyKind certainty, DocText? note) => Xml(CertaintySentences.Of(certainty, note, Markup));

    /// <summary>The states in which an operation is allowed, and the states that follow.</summary>
    /// <param name="operation">The operation.</param>
    public static IEnumerable<DocXml?> OfLife(OperationModel operation) => LifeSentences.Of(operation, Markup).Select(Xml);

    private static DocXml? Xml(DocText? text) => text is null ? null : new DocXml(text.En, text.Ko);
}
