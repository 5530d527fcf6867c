using System.Collections.Immutable;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Changes what members an object has.</summary>
internal abstract class MemberMutator : Mutator
{
    private protected static JsonNode Changed(
        Document document, Site owner, Func<ImmutableArray<Member>, ImmutableArray<Member>> change) =>
        document.Root.With(owner.Steps.AsSpan(), node => new ObjectNode(change(((ObjectNode)node).Members)));

    private protected static ImmutableArray<Member> MembersOf(Site owner) => ((ObjectNode)owner.Node).Members;

    /// <summary>The document with an unknown member more when it is kept, as it would be written.</summary>
    private protected static Document WithKept(Document document, Site owner, Member unknown) =>
        document.Subject.Keeps(owner)
            ? new Document(document.Subject, Changed(document, owner, members => members.Add(unknown)))
            : document;
}
