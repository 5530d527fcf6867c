using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Truncates a document.</summary>
internal sealed class CutOff : Mutator
{
    // A truncated number is still a number.
    public override bool Suits(Document document, Site site) => site.Steps.IsEmpty && site.Node is not PlainNode;

    public override Gen<Mutation> At(Document document, Site site)
    {
        byte[] utf8 = JsonText.Utf8(document.Root);
        return Gen.Choose(1, utf8.Length - 1)
            .Select(length => new Mutation(utf8[..length]) { Fault = new Fault(null) });
    }
}
