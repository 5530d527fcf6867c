using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Adds a map key that must be escaped.</summary>
internal sealed class OddKey : MemberMutator
{
    public override bool Suits(Document document, Site site) => site.Parent is { Place.Type: MapRef };

    public override Gen<Mutation> At(Document document, Site site) =>
        from text in TextGen.Texts
        let odd = new Member("\"\\\n" + text, site.Node)
        let changed = Changed(document, site.Parent!, members => members.SetItem(site.Index, odd))
        select Mutation.Read(changed, new Document(document.Subject, changed));
}
