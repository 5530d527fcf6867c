using FsCheck;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Changes documents in one way and predicts the result of reading them.</summary>
internal abstract class Mutator
{
    /// <summary>Whether the mutator supports a value.</summary>
    public abstract bool Suits(Document document, Site site);

    /// <summary>Generates the changes of a document at one of its values.</summary>
    public abstract Gen<Mutation> At(Document document, Site site);

    public sealed override string ToString() => GetType().Name;
}
