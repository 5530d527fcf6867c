using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a text with a lone surrogate or with bytes that are not valid UTF-8.</summary>
internal sealed class BrokenText : Mutator
{
    // A character that no document contains, as a placeholder for an invalid byte.
    private const string Mark = "\uf8ff";

    // A value of any type is kept as written.
    public override bool Suits(Document document, Site site) =>
        !site.IsPassedOver && site.Place.Scalar != ScalarKind.Json && site.Place.Type is not ListRef;

    public override Gen<Mutation> At(Document document, Site site) =>
        from broken in Gen.Elements(
            ("\\ud800", "\ufffd"), ("a\\udfffb\\n", "a\ufffdb\n"), ("12\\ud83d", "12\ufffd"),
            (Mark, "\ufffd"), ("한" + Mark, "한\ufffd"), ("1" + Mark, "1\ufffd"))
        let node = new TextNode(broken.Item2, broken.Item1)
        let mutation = ChangeOf(site, node, broken.Item2).At(document, site)
        select mutation with { Utf8 = Bytes(JsonText.Of(document.With(site, node).Root)) };

    private static Change ChangeOf(Site site, JsonNode node, string mended)
    {
        bool isText = site.Place.IsText || site.Place.Scalar == ScalarKind.Uri;
        if (!isText && site.Place.Type is not EnumRef)
            return new Change(node, null) { IsUnreadable = true };
        ApiDriftKind kind = isText ? ApiDriftKind.WrongKind : ApiDriftKind.UnknownValue;
        return new Change(node, new TextNode(mended), kind) { IsRefusedInRequests = true };
    }

    private static byte[] Bytes(string text)
    {
        string[] parts = text.Split(Mark);
        return [.. parts.Skip(1).Aggregate(
            Encoding.UTF8.GetBytes(parts[0]), (before, part) => [.. before, 0xFF, .. Encoding.UTF8.GetBytes(part)])];
    }
}
