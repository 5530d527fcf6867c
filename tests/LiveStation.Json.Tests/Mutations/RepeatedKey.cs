using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Inserts a duplicate of a map key before it, with another value.</summary>
internal sealed class RepeatedKey : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Parent is { Place.Type: MapRef };

    public override Gen<Mutation> At(Document document, Site site) =>
        from value in DocumentGen.At(document.Subject, site.Place)
        from index in Gen.Choose(0, site.Index)
        let name = MembersOf(site.Parent!)[site.Index].Name
        select Mutation.Read(
            Changed(document, site.Parent!, members => members.Insert(index, new Member(name, value))),
            document,
            new Told(ApiDriftKind.Repeated, site.Path));
}
