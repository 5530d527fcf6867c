using FsCheck;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes the documented value for "none" in the other JSON kind.</summary>
internal sealed class OtherNothing : ValueMutator
{
    public override bool Suits(Site site) => OtherKind(site.Place.Nothing) is not null;

    public override Gen<Change> Changes(Site site) =>
        One(new Change(OtherKind(site.Place.Nothing)!, site.Place.Nothing, ApiDriftKind.WrongKind));

    private static JsonNode? OtherKind(JsonNode? sign) => sign switch
    {
        PlainNode number => new TextNode(number.Json),
        TextNode text when text.Value.Length > 0 && text.Value.All(char.IsAsciiDigit) => new PlainNode(text.Value),
        _ => null,
    };
}
