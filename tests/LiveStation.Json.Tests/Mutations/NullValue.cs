using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Replaces a value with null.</summary>
internal sealed class NullValue : ValueMutator
{
    public override bool Suits(Site site) => !site.IsPassedOver;

    public override Gen<Change> Changes(Site site) => One((site.Place.Presence, site.Place.Type) switch
    {
        (Presence.Optional, _) => new Change(JsonNode.Null, null),
        (Presence.MustCome, _) or (Presence.Content, ObjectRef) => Change.Refused("null"),
        // No drift is reported if the document itself is the value: no member was expected.
        (Presence.Content, _) when site.Parent is null => new Change(JsonNode.Null, NormalForm.Default(site.Place)),
        _ => new Change(JsonNode.Null, NormalForm.Default(site.Place), ApiDriftKind.Missing),
    });
}
