using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>The first page: the service, its zones and its groups.</summary>
/// <param name="site">The pages.</param>
internal sealed class IndexPage(Site site)
{
    /// <summary>Path of the page.</summary>
    public const string Path = "index.html";

    /// <summary>Returns the page.</summary>
    public HtmlElement Of()
    {
        ServiceModel service = site.Model.Service;
        return new PageFrame(site).Of(
            service.Name,
            Path,
            Element.Of("h1", service.Name),
            Element.Of("p", site.Prose(service.Doc)),
            Element.Of("h2", site.Text(Labels.Zones)),
            Element.Table(
                [site.Text(Labels.Name), site.Text(Labels.Address), site.Text(Labels.Region), site.Text(Labels.Meaning)],
                service.Zones.Select(zone => Element.Row(
                    zone.Name, Element.Code(zone.BaseAddress + zone.Prefix), Element.Code(zone.Region), site.Prose(zone.Doc)))),
            Element.Of("h2", site.Text(Labels.Groups)),
            Element.Of("ul.cards", site.Model.Groups.Select(Card)));
    }

    private HtmlNode Card(GroupModel group) => Element.Of(
        "li",
        Element.Link(Site.PathOf(group.Name), Element.Of("strong", group.Name)),
        Element.Of("p", site.Prose(group.Doc)),
        Element.Of("p.count", Count(group)));

    private string Count(GroupModel group) => site.IsKorean
        ? $"작업 {group.Operations.Count}개"
        : group.Operations.Count == 1 ? "1 operation" : $"{group.Operations.Count} operations";
}
