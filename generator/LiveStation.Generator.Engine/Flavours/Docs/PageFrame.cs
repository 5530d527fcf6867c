using LiveStation.Generator.Engine.Flavours.Docs.Html;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>What all pages have: head, search, contents and the link to the other language.</summary>
/// <param name="site">The pages.</param>
internal sealed class PageFrame(Site site)
{
    // Every page has the contents. Of an API with more groups, only the first page lists them.
    private const int MostGroups = 100;

    /// <summary>Puts the content of a page into the frame.</summary>
    /// <param name="title">Title of the page.</param>
    /// <param name="path">Path of the page below the folder of the language.</param>
    /// <param name="content">The content.</param>
    public HtmlElement Of(string title, string path, params HtmlNode[] content)
    {
        string up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return Element.Of("html", Head(title, up), Body(path, up, content)).With("lang", site.Folder);
    }

    private HtmlElement Head(string title, string up) => Element.Of(
        "head",
        Element.Of("meta").With("charset", "utf-8"),
        Element.Of("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
        Element.Of("meta").With("name", "color-scheme").With("content", "light dark"),
        Element.Of("title", title == site.Model.Name ? title : $"{title} · {site.Model.Name}"),
        Element.Of("link").With("rel", "stylesheet").With("href", up + "../site.css"),
        Element.Of("script").With("src", up + "search.js").With("defer", ""),
        Element.Of("script").With("src", up + "../site.js").With("defer", ""));

    private HtmlElement Body(string path, string up, HtmlNode[] content) => Element.Of(
        "body",
        Element.Link("#page-content", site.Text(Labels.SkipToContent)).With("class", "skip"),
        Element.Of(
            "header",
            Element.Link(up + "index.html", site.Model.Name).With("class", "brand"),
            Search(),
            Element.Of("nav.languages", site.Languages.Where(one => one != site.Folder).Select(one => Other(one, path, up)))),
        Element.Of(
            "div.page",
            Element.Of(
                "nav.contents",
                Element.Of("details", Element.Of("summary", site.Text(Labels.Menu)), Contents(path, up)).With("open", "")),
            Element.Of("main", content).With("id", "page-content"))).With("data-root", up);

    private HtmlElement Search() => Element.Of(
        "form.search",
        Element.Of("input").With("type", "search").With("id", "search-input").With("autocomplete", "off")
            .With("placeholder", site.Text(Labels.Search)).With("aria-label", site.Text(Labels.Search)),
        Element.Of("ul.results").With("id", "search-results").With("data-none", site.Text(Labels.NothingFound)).With("hidden", ""))
        .With("role", "search").With("hidden", "");

    private static HtmlElement Other(string language, string path, string up) => Element.Link(
            $"{up}../{language}/{path}", language == "ko" ? Labels.LanguageName.Ko : Labels.LanguageName.En)
        .With("lang", language).With("hreflang", language);

    private HtmlElement Contents(string path, string up) => Element.Of(
        "ul",
        [
            Item("index.html", site.Text(Labels.Overview), path, up),
            .. site.Model.Groups.Count > MostGroups
                ? []
                : site.Model.Groups.Select(group => Item(Site.PathOf(group.Name), group.Name, path, up)),
            Item(ErrorsPage.Path, site.Text(Labels.ErrorCodes), path, up),
        ]);

    private static HtmlElement Item(string target, string text, string path, string up)
    {
        HtmlElement link = Element.Link(up + target, text);
        return Element.Of("li", target == path ? link.With("aria-current", "page") : link);
    }
}
