using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a plain value or the wrong kind of brackets where an object, a map or a list belongs.</summary>
internal sealed class OtherForObject : ValueMutator
{
    public override bool Suits(Site site) =>
        site.Place.Type is ObjectRef or MapRef or ListRef && !site.IsPassedOver;

    public override Gen<Change> Changes(Site site)
    {
        Change plain = Change.Refused("12"), text = Change.Refused("\"x\""), boolean = Change.Refused("true");
        return site.Place.Type switch
        {
            ListRef { Item: ObjectRef } => One(plain, text, boolean),
            ListRef => One(plain, text, boolean, Change.Refused("{}")),
            _ => One(plain, text, boolean, Change.Refused("[]"), Change.Refused("[{}]")),
        };
    }
}
