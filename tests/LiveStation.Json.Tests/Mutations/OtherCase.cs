using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Changes the case of a member name.</summary>
internal sealed class OtherCase : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Member is not null && Names(site).Any();

    public override Gen<Mutation> At(Document document, Site site) =>
        Gen.Elements(Names(site)).Select(name => Make(document, site, name));

    private static Mutation Make(Document document, Site site, string name)
    {
        Member renamed = new(name, site.Node);
        JsonNode changed = Changed(document, site.Parent!, members => members.SetItem(site.Index, renamed));
        if (site.Place.Presence is Presence.MustCome or Presence.Content)
            return Mutation.Refused(changed, site.Path);
        Told unknown = new(ApiDriftKind.UnknownMember, site.Parent!.PathOf(name));
        Document normal = WithKept(document, site.Parent!, renamed).With(site, NormalForm.Default(site.Place));
        return site.Place.Presence == Presence.Certain
            ? Mutation.Read(changed, normal, unknown, new Told(ApiDriftKind.Missing, site.Path))
            : Mutation.Read(changed, normal, unknown);
    }

    private static IEnumerable<string> Names(Site site)
    {
        string name = site.Member!.Name;
        return new[] { name.ToUpperInvariant(), name.ToLowerInvariant(), char.ToUpperInvariant(name[0]) + name[1..] }
            .Where(other => !site.Parent!.Shape!.Knows(other));
    }
}
