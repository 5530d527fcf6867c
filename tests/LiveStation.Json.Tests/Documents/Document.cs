using System.Text;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Subjects;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Json.Tests.Documents;

/// <summary>A document that a subject reads.</summary>
/// <param name="subject">The subject that reads it.</param>
/// <param name="root">The root value.</param>
internal sealed class Document(Subject subject, JsonNode root)
{
    private IReadOnlyList<Site>? _sites;

    public Subject Subject => subject;

    public JsonNode Root => root;

    /// <summary>All values that the model describes, outer values first.</summary>
    public IReadOnlyList<Site> Sites => _sites ??= [.. Walk(new Site([], "$", Root, Subject.Root))];

    /// <summary>The document with another value at a site; if that is null, the member or item is removed.</summary>
    public Document With(Site site, JsonNode? node) => new(Subject, Root.With(site.Steps.AsSpan(), _ => node));

    public override string ToString() => ShownText.Of(JsonText.Utf8(Root));

    private IEnumerable<Site> Walk(Site site)
    {
        Site known = site.Place.Type is ObjectRef named && site.Node is ObjectNode
            ? site with { Shape = Subject.ShapeOf(named) }
            : site;
        return Inside(known).SelectMany(Walk).Prepend(known);
    }

    private static IEnumerable<Site> Inside(Site site) => (site.Node, site.Place.Type) switch
    {
        (ObjectNode node, ObjectRef) => node.Members.SelectMany((member, i) => Known(site, member, i)),
        (ObjectNode node, MapRef map) => node.Members.Select(
            (member, i) => Child(site, i, site.PathOf(member.Name), member.Value, new Place(map.Item, Presence.Item))),
        (ArrayNode node, ListRef list) => node.Items.Select(
            (item, i) => Child(site, i, IndexPath(site.Path, i), item, new Place(list.Item, Presence.Item))),
        _ => [],
    };

    private static IEnumerable<Site> Known(Site parent, Member member, int index) =>
        parent.Shape!.Find(member.Name) is { } known
            ? [Child(parent, index, parent.PathOf(member.Name), member.Value, known.Place) with { Member = known }]
            : [];

    private static Site Child(Site parent, int index, string path, JsonNode node, Place place) =>
        new(parent.Steps.Add(index), path, node, place) { Parent = parent };

    private static string IndexPath(string path, int index)
    {
        StringBuilder text = new(path);
        JsonPath.AppendIndex(text, index);
        return text.ToString();
    }
}
