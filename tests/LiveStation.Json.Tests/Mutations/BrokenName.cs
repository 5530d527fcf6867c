using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Adds a member whose name has half a surrogate pair in it.</summary>
internal sealed class BrokenName : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Shape is not null;

    public override Gen<Mutation> At(Document document, Site site) =>
        from spelling in Gen.Elements("\\ud800", "channelId\\udfff", "\\u0063\\ud83d")
        from index in Gen.Choose(0, MembersOf(site).Length)
        let broken = new Member("", new PlainNode("1"), spelling)
        let changed = Changed(document, site, members => members.Insert(index, broken))
        select new Mutation(JsonText.Utf8(changed)) { Fault = new Fault(null) };
}
