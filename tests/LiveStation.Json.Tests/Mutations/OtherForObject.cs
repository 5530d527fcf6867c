using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a scalar, or the wrong type of brackets, where an object, a map or a list is expected.</summary>
internal sealed class OtherForObject : ValueMutator
{
    public override bool Suits(Site site) =>
        site.Place.Type is ObjectRef or MapRef or ListRef && !site.IsPassedOver;

    public override Gen<Change> Changes(Site site)
    {
        Change plain = Change.Unreadable("12"), text = Change.Unreadable("\"x\""), boolean = Change.Unreadable("true");
        return site.Place.Type switch
        {
            ListRef { Item: ObjectRef or MapRef } => One(plain, text, boolean),
            ListRef { Item: ScalarRef { Kind: ScalarKind.Json } } =>
                One(Tells(ApiDriftKind.WrongKind, "{}", new ArrayNode([new ObjectNode([])]))),
            ListRef => One(Change.Unreadable("{}")),
            _ => One(plain, text, boolean, Change.Unreadable("[]"), Change.Unreadable("[{},{}]")),
        };
    }
}
