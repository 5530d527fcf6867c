using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.Docs.Html;

/// <summary>A part of a page as data. Only the printer writes markup, so no text of a spec can become markup.</summary>
internal abstract record HtmlNode
{
    /// <summary>Converts a text; null becomes an empty text.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static implicit operator HtmlNode(string? text) => new HtmlText(text ?? "");
}

/// <summary>A text.</summary>
/// <param name="Text">The text; untrusted.</param>
internal sealed record HtmlText(string Text) : HtmlNode;

/// <summary>Sentences that <see cref="HtmlMarkup"/> has escaped.</summary>
/// <param name="Html">The HTML.</param>
internal sealed record HtmlSentences(string Html) : HtmlNode;

/// <summary>Nodes without an element around them.</summary>
/// <param name="Children">The nodes.</param>
internal sealed record HtmlGroup(EquatableArray<HtmlNode> Children) : HtmlNode;

/// <summary>An element.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Children">Its content.</param>
internal sealed record HtmlElement(
    string Name, EquatableArray<HtmlAttribute> Attributes, EquatableArray<HtmlNode> Children) : HtmlNode;

/// <summary>An attribute.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; untrusted.</param>
internal sealed record HtmlAttribute(string Name, string Value);
