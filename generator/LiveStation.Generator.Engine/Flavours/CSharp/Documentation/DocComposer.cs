using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>Composes documentation comments in the language that the host chose.</summary>
internal sealed class DocComposer
{
    private readonly DocumentationLanguage _language;
    private readonly DocText _reference;

    /// <summary>Initializes a composer for a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="reference">Address of the vendor's pages, with <c>{slug}</c> as the placeholder of a page.</param>
    public DocComposer(DocumentationLanguage language, DocText reference) =>
        (_language, _reference) = (language, reference);

    /// <summary>Indicates whether another composer writes the same comments.</summary>
    /// <param name="other">The other composer.</param>
    public bool WritesLike(DocComposer other) => _language == other._language && _reference == other._reference;

    /// <summary>A comment with a summary only.</summary>
    /// <param name="text">The text.</param>
    public DocBlock Summarize(DocXml text) => DocBlock.Of(Summary(text));

    /// <summary>The summary.</summary>
    /// <param name="text">The text.</param>
    public DocTag? Summary(DocXml text) => Element("summary", "", text);

    /// <summary>The remarks, such as conditions and certainty.</summary>
    /// <param name="sentences">The sentences; null and empty ones are skipped. Without any, there is no element.</param>
    public DocTag? Remarks(params IReadOnlyCollection<DocXml?> sentences)
    {
        var known = new List<DocXml>(sentences.Count);
        foreach (DocXml? one in sentences)
        {
            if (one is { En.Length: > 0 })
                known.Add(one);
        }
        return known.Count == 0 ? null : Element("remarks", "", DocXml.Join(known));
    }

    /// <summary>The description of a parameter.</summary>
    /// <param name="name">Its C# name.</param>
    /// <param name="text">The text.</param>
    public DocTag? Param(string name, DocXml text) => Element("param", $" name=\"{Identifier.Bare(name)}\"", text);

    /// <summary>The description of the result.</summary>
    /// <param name="text">The text.</param>
    public DocTag? Returns(DocXml text) => Element("returns", "", text);

    /// <summary>A reference to the member that has the rest of the documentation.</summary>
    /// <param name="member">C# name of a member without overloads.</param>
    public static DocTag Inherit(string member) => new("inheritdoc", $" cref=\"{member}\"", default);

    /// <summary>When an exception is thrown.</summary>
    /// <param name="type">Its C# type.</param>
    /// <param name="text">The text.</param>
    public DocTag? Exception(string type, DocXml text) => Element("exception", $" cref=\"{type}\"", text);

    /// <summary>Links to the vendor's page, one for each chosen language.</summary>
    /// <param name="slug">Name of the page; empty for no link.</param>
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

    // A text that is equal in both languages, such as a name, is written once.
    private EquatableArray<string> Chosen(DocXml text) => _language switch
    {
        DocumentationLanguage.English => EquatableArray.Of(text.En),
        DocumentationLanguage.Korean => EquatableArray.Of(text.Ko),
        _ => text.En == text.Ko ? EquatableArray.Of(text.En) : EquatableArray.Of(text.En, text.Ko),
    };
}
