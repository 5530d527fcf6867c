using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes an empty string where a value of another type is expected.</summary>
internal sealed class BlankText : ValueMutator
{
    // Where an empty string is the documented value for "none", it is valid.
    public override bool Suits(Site site) =>
        !site.IsPassedOver && site.Place.Nothing is not TextNode { Value: "" }
        && !site.Place.IsText && site.Place.Type is not EnumRef && site.Place.Scalar != ScalarKind.Json;

    public override Gen<Change> Changes(Site site) => One(site.Place.Type switch
    {
        ListRef => Tells(ApiDriftKind.WrongKind, "\"\"", new ArrayNode([])),
        MapRef => Tells(ApiDriftKind.WrongKind, "\"\"", new ObjectNode([])),
        ObjectRef when site.Place.Presence == Presence.Content => Change.Refused("\"\""),
        // The text of an address is always kept.
        ScalarRef { Kind: ScalarKind.Uri } when site.Place.Presence == Presence.Item =>
            Tells(ApiDriftKind.WrongKind, "\"\"", new TextNode("")),
        _ when site.Place.Presence == Presence.MustCome => Change.Refused("\"\""),
        _ => Tells(ApiDriftKind.WrongKind, "\"\"", NormalForm.Default(site.Place)),
    });
}
