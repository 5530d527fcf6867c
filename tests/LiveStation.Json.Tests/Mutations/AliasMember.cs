using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a member under one of its aliases.</summary>
internal sealed class AliasMember : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Member?.Aliases.Count > 0;

    public override Gen<Mutation> At(Document document, Site site) =>
        Gen.Elements(site.Member!.Aliases.AsEnumerable()).Select(alias => Mutation.Read(
            Changed(document, site.Parent!, members => members.SetItem(site.Index, new Member(alias, site.Node))),
            document,
            new Told(ApiDriftKind.Alias, site.Parent!.PathOf(alias))));
}
