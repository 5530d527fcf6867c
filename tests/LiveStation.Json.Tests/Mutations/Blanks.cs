using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Inserts white space at every allowed position.</summary>
internal sealed class Blanks : DocumentMutator
{
    public override Gen<Mutation> At(Document document, Site site) =>
        from count in Gen.Choose(1, 7)
        from blanks in Gen.Elements("", "", " ", "\n", "\r\n", "\t", "  \n\t  ").ArrayOf(count)
        select Mutation.Read(Encoding.UTF8.GetBytes(JsonText.Of(document.Root, blanks)), document);
}
