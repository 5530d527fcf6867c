using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Adds a member that the spec does not define.</summary>
internal sealed class UnknownMember : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Shape is not null;

    public override Gen<Mutation> At(Document document, Site site) =>
        from name in TextGen.UnknownNames
        where !site.Shape!.Knows(name)
        from value in AnyJsonGen.OrNull
        from index in Gen.Choose(0, MembersOf(site).Length)
        let unknown = new Member(name, value)
        select Mutation.Read(
            Changed(document, site, members => members.Insert(index, unknown)),
            WithKept(document, site, unknown),
            new Told(ApiDriftKind.UnknownMember, site.PathOf(name)));
}
