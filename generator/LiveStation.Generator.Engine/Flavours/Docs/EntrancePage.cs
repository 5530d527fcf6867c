using LiveStation.Generator.Engine.Flavours.Docs.Html;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>The page above the languages, which leads to one of them.</summary>
internal static class EntrancePage
{
    /// <summary>Returns the page.</summary>
    /// <param name="service">Name of the service.</param>
    /// <param name="languages">The folders of the languages; the first is that of readers whose language is none of them.</param>
    public static HtmlElement Of(string service, IReadOnlyList<string> languages) => Element.Of(
        "html",
        Element.Of(
            "head",
            Element.Of("meta").With("charset", "utf-8"),
            Element.Of("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
            Element.Of("meta").With("name", "color-scheme").With("content", "light dark"),
            Element.Of("title", service),
            Element.Of("link").With("rel", "stylesheet").With("href", "site.css"),
            Element.Of("script").With("src", "entrance.js").With("defer", "")),
        Element.Of(
            "body",
            Element.Of("main", [Element.Of("h1", service), .. languages.Select(Link)])))
        .With("lang", languages[0]);

    private static HtmlNode Link(string language) => Element.Of(
        "p",
        Element.Link($"{language}/{IndexPage.Path}", language == "ko" ? Labels.LanguageName.Ko : Labels.LanguageName.En)
            .With("lang", language).With("data-language", language));
}
