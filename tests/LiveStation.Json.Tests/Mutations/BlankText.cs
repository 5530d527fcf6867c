using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes an empty text where something else than text belongs.</summary>
internal sealed class BlankText : ValueMutator
{
    public override bool Suits(Site site) =>
        !site.Place.IsText && site.Place.Type is not EnumRef && site.Place.Scalar != ScalarKind.Json;

    public override Gen<Change> Changes(Site site) => One(site.Place.Type switch
    {
        ListRef => Tells(ApiDriftKind.WrongKind, "\"\"", new ArrayNode([])),
        MapRef => Tells(ApiDriftKind.WrongKind, "\"\"", new ObjectNode([])),
        ObjectRef when site.Place.Presence != Presence.Optional => Change.Refused("\"\""),
        _ when site.Place.Presence == Presence.MustCome => Change.Refused("\"\""),
        _ => Tells(ApiDriftKind.WrongKind, "\"\"", NormalForm.Default(site.Place)),
    });
}
