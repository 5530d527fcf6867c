using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Changes a document as a whole.</summary>
internal abstract class DocumentMutator : Mutator
{
    public sealed override bool Suits(Document document, Site site) => site.Steps.IsEmpty;
}
