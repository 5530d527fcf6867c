using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Inserts a byte order mark before a document.</summary>
internal sealed class ByteOrderMarkBefore : DocumentMutator
{
    public override Gen<Mutation> At(Document document, Site site) =>
        Gen.Constant(Mutation.Read([0xEF, 0xBB, 0xBF, .. JsonText.Utf8(document.Root)], document));
}
