using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Adds a member whose name contains a lone surrogate.</summary>
internal sealed class BrokenName : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Shape is not null;

    public override Gen<Mutation> At(Document document, Site site) =>
        from broken in Gen.Elements(
            ("\\ud800", "\ufffd"), ("channelId\\udfff", "channelId\ufffd"), ("\\u0063\\ud83d", "c\ufffd"))
        from index in Gen.Choose(0, MembersOf(site).Length)
        let member = new Member(broken.Item2, new PlainNode("1"), broken.Item1)
        let changed = Changed(document, site, members => members.Insert(index, member))
        select document.Subject.IsRequest
            ? new Mutation(JsonText.Utf8(changed)) { Fault = new Fault(null) }
            : Mutation.Read(
                changed,
                WithKept(document, site, new Member(broken.Item2, new PlainNode("1"))),
                new Told(ApiDriftKind.UnknownMember, site.PathOf(broken.Item2)));
}
