using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Inserts a duplicate before a member with another value, under any of its names.</summary>
internal sealed class RepeatedMember : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Member is not null;

    public override Gen<Mutation> At(Document document, Site site) =>
        from name in Gen.Elements(site.Member!.Aliases.Prepend(site.Member.Name))
        from value in DocumentGen.At(document.Subject, site.Place)
        from index in Gen.Choose(0, site.Index)
        select Mutation.Read(
            Changed(document, site.Parent!, members => members.Insert(index, new Member(name, value))),
            document,
            [.. Told(site, name)]);

    private static IEnumerable<Told> Told(Site site, string name)
    {
        yield return new Told(ApiDriftKind.Repeated, site.Path);
        if (name != site.Member!.Name)
            yield return new Told(ApiDriftKind.Alias, site.Parent!.PathOf(name));
    }
}
