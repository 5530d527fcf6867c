using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes one scalar where a list of scalars is expected.</summary>
internal sealed class PlainForList : ValueMutator
{
    public override bool Suits(Site site) => site.Place.Type is ListRef && Items(site).Any();

    public override Gen<Change> Changes(Site site) =>
        One([.. Items(site).Select(item => new Change(item, new ArrayNode([item]), ApiDriftKind.WrongKind))]);

    // An empty text is read as an empty list.
    private static IEnumerable<JsonNode> Items(Site site) =>
        site is { Place.Type: ListRef { Item: not ObjectRef }, Node: ArrayNode { Items: var items } }
            ? items.Where(item => item is PlainNode { IsNull: false } or TextNode { Value: not "" })
                .Where(item => item is not TextNode text || text.Value.Trim().Length > 0)
            : [];
}
