using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime.Json.Reading;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a text with half a surrogate pair in it, or with bytes that are no UTF-8.</summary>
internal sealed class BrokenText : Mutator
{
    // A character that no document has, in place of a byte that no text has.
    private const string Mark = "\uf8ff";

    // What may be anything is kept as it was written.
    public override bool Suits(Document document, Site site) =>
        !site.IsPassedOver && site.Place.Scalar != ScalarKind.Json;

    public override Gen<Mutation> At(Document document, Site site) =>
        from spelling in Gen.Elements("\\ud800", "a\\udfffb", "12\\ud83d", Mark, "한" + Mark, "1" + Mark)
        let changed = JsonText.Of(document.With(site, new TextNode("", spelling)).Root)
        select new Mutation(Bytes(changed)) { Fault = new Fault(site.Path) };

    private static byte[] Bytes(string text)
    {
        string[] parts = text.Split(Mark);
        return [.. parts.Skip(1).Aggregate(
            Encoding.UTF8.GetBytes(parts[0]), (before, part) => [.. before, 0xFF, .. Encoding.UTF8.GetBytes(part)])];
    }
}
