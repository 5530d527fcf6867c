using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Replaces a member with null under another of its names.</summary>
internal sealed class NullAlias : MemberMutator
{
    public override bool Suits(Document document, Site site) =>
        site.Member?.Aliases.Count > 0 && (site.Place.Presence is Presence.Optional or Presence.Certain);

    public override Gen<Mutation> At(Document document, Site site) =>
        Gen.Elements(site.Member!.Aliases.AsEnumerable()).Select(alias => Mutation.Read(
            Changed(document, site.Parent!, members => members.SetItem(site.Index, new Member(alias, JsonNode.Null))),
            document.With(site, NormalForm.Default(site.Place)),
            [.. Told(site, site.Parent!.PathOf(alias))]));

    private static IEnumerable<Told> Told(Site site, string path)
    {
        yield return new Told(ApiDriftKind.Alias, path);
        if (site.Place.Presence == Presence.Certain)
            yield return new Told(ApiDriftKind.Missing, path);
    }
}
