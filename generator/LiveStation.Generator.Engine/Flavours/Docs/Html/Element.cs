using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.Docs.Html;

/// <summary>Creates elements.</summary>
internal static class Element
{
    /// <summary>Creates an element.</summary>
    /// <param name="name">Its name, which can be followed by a dot and a class, such as <c>p.note</c>.</param>
    /// <param name="children">Its content.</param>
    public static HtmlElement Of(string name, params HtmlNode[] children) => Of(name, children.AsEnumerable());

    /// <summary>Creates an element.</summary>
    /// <param name="name">Its name, which can be followed by a dot and a class, such as <c>p.note</c>.</param>
    /// <param name="children">Its content.</param>
    public static HtmlElement Of(string name, IEnumerable<HtmlNode> children)
    {
        string[] parts = name.Split('.');
        EquatableArray<HtmlAttribute> attributes =
            parts.Length == 1 ? default : EquatableArray.Of(new HtmlAttribute("class", parts[1]));
        return new HtmlElement(parts[0], attributes, children.ToEquatableArray());
    }

    /// <summary>Returns an element with one more attribute.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">Name of the attribute.</param>
    /// <param name="value">Its value; untrusted.</param>
    public static HtmlElement With(this HtmlElement element, string name, string value) =>
        element with { Attributes = element.Attributes.Append(new HtmlAttribute(name, value)).ToEquatableArray() };

    /// <summary>Joins nodes.</summary>
    /// <param name="children">The nodes.</param>
    public static HtmlNode Join(params HtmlNode[] children) => Join(children.AsEnumerable());

    /// <summary>Joins nodes.</summary>
    /// <param name="children">The nodes.</param>
    public static HtmlNode Join(IEnumerable<HtmlNode> children) => new HtmlGroup(children.ToEquatableArray());

    /// <summary>Creates a link.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="children">Its content.</param>
    public static HtmlElement Link(string address, params HtmlNode[] children) => Of("a", children).With("href", address);

    /// <summary>Creates a name or a value as code.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static HtmlElement Code(string text) => Of("code", text);

    /// <summary>Creates a table, which scrolls if it is wider than the page.</summary>
    /// <param name="head">The titles of the columns.</param>
    /// <param name="rows">The rows.</param>
    public static HtmlNode Table(IEnumerable<string> head, IEnumerable<HtmlNode> rows) => Of(
        "div.table",
        Of("table", Of("thead", Of("tr", head.Select(title => Of("th", title)))), Of("tbody", rows)));

    /// <summary>Creates a row.</summary>
    /// <param name="cells">The content of the cells.</param>
    public static HtmlElement Row(params HtmlNode[] cells) => Row(cells.AsEnumerable());

    /// <summary>Creates a row.</summary>
    /// <param name="cells">The content of the cells.</param>
    public static HtmlElement Row(IEnumerable<HtmlNode> cells) => Of("tr", cells.Select(cell => Of("td", cell)));
}
