using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Documentation;

/// <summary>Puts documentation comments together in the language the host chose.</summary>
internal sealed class DocComposer
{
    private readonly DocumentationLanguage _language;
    private readonly DocText _reference;

    /// <summary>Composes for a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="reference">Address of a vendor page, <c>{slug}</c> standing for its name.</param>
    public DocComposer(DocumentationLanguage language, DocText reference) =>
        (_language, _reference) = (language, reference);

    /// <summary>A comment of one summary.</summary>
    /// <param name="text">The sentence.</param>
    public DocBlock Summarize(DocXml text) => DocBlock.Of(Summary(text));

    /// <summary>What it is.</summary>
    /// <param name="text">The sentence.</param>
    public DocTag? Summary(DocXml text) => Element("summary", "", text);

    /// <summary>What else there is to say, such as a condition and how sure it is.</summary>
    /// <param name="sentences">The sentences; null ones are left out. Without any there is no element.</param>
    public DocTag? Remarks(params DocXml?[] sentences) =>
        Element("remarks", "", DocXml.Join(sentences.OfType<DocXml>().Where(one => one.En.Length > 0)));

    /// <summary>What a parameter means.</summary>
    /// <param name="name">Its C# name.</param>
    /// <param name="text">The sentence.</param>
    public DocTag? Param(string name, DocXml text) => Element("param", $" name=\"{Identifier.Bare(name)}\"", text);

    /// <summary>What comes back.</summary>
    /// <param name="text">The sentence.</param>
    public DocTag? Returns(DocXml text) => Element("returns", "", text);

    /// <summary>That everything else is as at another member.</summary>
    /// <param name="member">C# name of the member, which has no overloads.</param>
    public static DocTag Inherit(string member) => new("inheritdoc", $" cref=\"{member}\"", default);

    /// <summary>When an exception is thrown.</summary>
    /// <param name="type">Its C# type.</param>
    /// <param name="text">The sentence.</param>
    public DocTag? Exception(string type, DocXml text) => Element("exception", $" cref=\"{type}\"", text);

    /// <summary>Links to the vendor's page, one for each language chosen.</summary>
    /// <param name="slug">Name of the page; empty gives no link.</param>
    public IEnumerable<DocTag> PageLinks(string slug)
    {
        if (slug.Length == 0)
            yield break;
        if (_language != DocumentationLanguage.Korean && _reference.En.Length > 0)
            yield return Link(_reference.En, slug, Phrases.VendorPage.En);
        if (_language != DocumentationLanguage.English && _reference.Ko.Length > 0)
            yield return Link(_reference.Ko, slug, Phrases.VendorPage.Ko);
    }

    private static DocTag Link(string address, string slug, string label) => new(
        "seealso", $" href=\"{XmlText.Attribute(address.Replace("{slug}", slug))}\"", EquatableArray.Of(label));

    private DocTag? Element(string name, string attributes, DocXml text) =>
        text.En.Length == 0 ? null : new DocTag(name, attributes, Chosen(text));

    // What reads the same in both languages, such as a name, is said once.
    private EquatableArray<string> Chosen(DocXml text) => _language switch
    {
        DocumentationLanguage.English => EquatableArray.Of(text.En),
        DocumentationLanguage.Korean => EquatableArray.Of(text.Ko),
        _ => text.En == text.Ko ? EquatableArray.Of(text.En) : EquatableArray.Of(text.En, text.Ko),
    };
}
