using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>The page of a group: operations, callback messages, types and enums.</summary>
/// <param name="site">The pages.</param>
internal sealed class GroupPage(Site site)
{
    private readonly OperationSection _operations = new(site);
    private readonly TypeSection _types = new(site);

    /// <summary>Returns the page of a group.</summary>
    /// <param name="group">The group.</param>
    public HtmlElement Of(GroupModel group) => new PageFrame(site).Of(
        group.Name,
        Site.PathOf(group.Name),
        Element.Of("h1", group.Name),
        Element.Of("p", site.Prose(group.Doc)),
        Contents(group),
        Part(Labels.Operations, group.Operations.Select(operation => _operations.Of(group, operation))),
        Part(Labels.Callbacks, group.Callbacks.Select(_operations.Of)),
        Part(Labels.Types, group.Types.Select(_types.Of)),
        Part(Labels.Enums, group.Enums.Select(_types.Of)));

    private HtmlNode Contents(GroupModel group) => group.Operations.Count == 0 ? Element.Join() : Element.Table(
        [site.Text(Labels.Name), site.Text(Labels.Meaning)],
        group.Operations.Select(operation => Element.Row(
            Element.Join(Element.Link("#" + operation.Id, operation.Name), OperationSection.Route(operation)), site.Prose(operation.Doc))));

    private HtmlNode Part(DocText title, IEnumerable<HtmlNode> sections)
    {
        HtmlNode[] all = [.. sections];
        return all.Length == 0 ? Element.Join() : Element.Join([Element.Of("h2", site.Text(title)), .. all]);
    }
}
