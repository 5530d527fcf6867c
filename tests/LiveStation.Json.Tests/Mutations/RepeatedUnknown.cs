using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Adds an undefined member, and adds it again with another value.</summary>
internal sealed class RepeatedUnknown : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Shape is not null;

    public override Gen<Mutation> At(Document document, Site site) =>
        from name in TextGen.UnknownNames
        where !site.Shape!.Knows(name)
        from first in AnyJsonGen.OrNull
        from last in AnyJsonGen.OrNull
        from index in Gen.Choose(0, MembersOf(site).Length)
        let told = new Told(ApiDriftKind.UnknownMember, site.PathOf(name))
        let kept = new Member(name, last)
        select Mutation.Read(
            Changed(document, site, members => members.Insert(index, new Member(name, first)).Add(kept)),
            WithKept(document, site, kept),
            told,
            told);
}
