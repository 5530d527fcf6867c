using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Appends characters to a document.</summary>
internal sealed class MoreBehind : Mutator
{
    // A digit after a number makes another number.
    public override bool Suits(Document document, Site site) => site.Steps.IsEmpty && site.Node is not PlainNode;

    public override Gen<Mutation> At(Document document, Site site) =>
        from more in Gen.Elements("{}", ",", "}", "]", "1", "x", "\0", " null", "\n{}", "\ufeff", "//", "\"\"")
        select new Mutation(Encoding.UTF8.GetBytes(JsonText.Of(document.Root) + more)) { Fault = new Fault(null) };
}
