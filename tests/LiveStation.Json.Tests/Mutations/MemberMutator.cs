using System.Collections.Immutable;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Adds, removes or changes members of an object.</summary>
internal abstract class MemberMutator : Mutator
{
    private protected static JsonNode Changed(
        Document document, Site owner, Func<ImmutableArray<Member>, ImmutableArray<Member>> change) =>
        document.Root.With(owner.Steps.AsSpan(), node => new ObjectNode(change(((ObjectNode)node).Members)));

    private protected static ImmutableArray<Member> MembersOf(Site owner) => ((ObjectNode)owner.Node).Members;

    /// <summary>The expected output, which contains the unknown member if the subject keeps unknown members.</summary>
    private protected static Document WithKept(Document document, Site owner, Member unknown) =>
        document.Subject.Keeps(owner)
            ? new Document(document.Subject, Changed(document, owner, members => members.Add(unknown)))
            : document;
}
