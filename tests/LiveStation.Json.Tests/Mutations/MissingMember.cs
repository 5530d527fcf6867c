using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Removes a member.</summary>
internal sealed class MissingMember : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Member is not null;

    public override Gen<Mutation> At(Document document, Site site)
    {
        JsonNode changed = document.With(site, null).Root;
        Document normal = document.With(site, NormalForm.Default(site.Place));
        return Gen.Constant(site.Place.Presence switch
        {
            Presence.Optional => Mutation.Read(changed, normal),
            Presence.Certain => Mutation.Read(changed, normal, new Told(ApiDriftKind.Missing, site.Path)),
            _ => Mutation.Refused(changed, site.Path),
        });
    }
}
