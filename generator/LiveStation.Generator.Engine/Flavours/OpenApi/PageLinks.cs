using LiveStation.Generator.Engine.Documents;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>Links to the vendor's pages.</summary>
/// <param name="reference">Address of a page, with the placeholder <c>{slug}</c>; empty when the API has none.</param>
/// <param name="texts">The texts of the document.</param>
internal sealed class PageLinks(string reference, OpenApiTexts texts)
{
    /// <summary>Returns the link to a page; null when there is none.</summary>
    /// <param name="slug">Name of the page; empty for none.</param>
    public DocumentMap? Of(string slug) => slug.Length == 0 || reference.Length == 0
        ? null
        : DocumentMap.Of(("description", texts.Page), ("url", reference.Replace("{slug}", slug)));
}
