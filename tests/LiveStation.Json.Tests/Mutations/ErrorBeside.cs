using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Json.Tests.Subjects;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Adds an error next to the content of a response, or replaces the content with null.</summary>
internal sealed class ErrorBeside : MemberMutator
{
    private static readonly string Error = Spec.Model.Service.Envelope.Error;

    public override bool Suits(Document document, Site site) =>
        site.Shape is not null && site.Shape == document.Subject.Envelope;

    public override Gen<Mutation> At(Document document, Site site) =>
        from value in AnyJsonGen.OrNull
        from index in Gen.Choose(0, MembersOf(site).Length)
        let changed = Changed(document, site, members => members.Insert(index, new Member(Error, value)))
        select value == JsonNode.Null
            ? Mutation.Read(changed, document)
            : Mutation.Refused(changed, site.PathOf(Error));
}
