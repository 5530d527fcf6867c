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
    /// <param name="sentences">The sentences.</param>
    public DocTag? Summary(params DocXml?[] sentences) => Element("summary", "", sentences);

    /// <summary>What else there is to say.</summary>
    /// <param name="sentences">The sentences; null ones are left out, and with none of them the element.</param>
    public DocTag? Remarks(params DocXml?[] sentences) => Element("remarks", "", sentences);

    /// <summary>What a parameter means.</summary>
    /// <param name="name">Its C# name.</param>
    /// <param name="text">The sentence.</param>
    public DocTag? Param(string name, DocXml text) => Element("param", $" name=\"{Identifier.Bare(name)}\"", text);

    /// <summary>What comes back.</summary>
    /// <param name="text">The sentence.</param>
    public DocTag? Returns(DocXml text) => Element("returns", "", text);

    /// <summary>When an exception is thrown.</summary>
    /// <param name="type">Its C# type.</param>
    /// <param name="text">The sentence.</param>
    public DocTag? Exception(string type, DocXml text) => Element("exception", $" cref=\"{type}\"", text);

    /// <summary>Links to the vendor's page, one for each language chosen.</summary>
    /// <param name="slug">Name of the page; empty gives no link.</param>
    public IEnumerable<DocTag> PageLinks(string slug) =>
        slug.Length == 0 ? [] : PageLinks(slug, new DocXml(_reference.En, _reference.Ko));

    private IEnumerable<DocTag> PageLinks(string slug, DocXml addresses) =>
        Chosen(addresses).Zip(Chosen(Phrases.VendorPage), (address, label) => (address, label))
            .Where(link => link.address.Length > 0)
            .Select(link => Link(link.address.Replace("{slug}", slug), link.label));

    private static DocTag Link(string address, string label) =>
        new("seealso", $" href=\"{XmlText.Attribute(address)}\"", EquatableArray.Of(label));

    private DocTag? Element(string name, string attributes, params DocXml?[] sentences)
    {
        List<DocXml> said = [.. sentences.OfType<DocXml>().Where(sentence => sentence.En.Length > 0)];
        if (said.Count == 0)
            return null;
        var text = new DocXml(
            string.Join(" ", said.Select(sentence => sentence.En)), string.Join(" ", said.Select(sentence => sentence.Ko)));
        return new DocTag(name, attributes, Chosen(text).Distinct(StringComparer.Ordinal).ToEquatableArray());
    }

    private IEnumerable<string> Chosen(DocXml text) => _language switch
    {
        DocumentationLanguage.English => [text.En],
        DocumentationLanguage.Korean => [text.Ko],
        _ => [text.En, text.Ko],
    };
}
