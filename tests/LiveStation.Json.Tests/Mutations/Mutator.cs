using FsCheck;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Changes documents in one way, and says what has to come of it.</summary>
internal abstract class Mutator
{
    /// <summary>Whether it can do anything with a value.</summary>
    public abstract bool Suits(Document document, Site site);

    /// <summary>What it makes of a document at one of its values.</summary>
    public abstract Gen<Mutation> At(Document document, Site site);

    public sealed override string ToString() => GetType().Name;
}
