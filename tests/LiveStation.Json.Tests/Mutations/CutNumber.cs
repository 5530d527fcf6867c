using FsCheck;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes an integer with a fraction.</summary>
internal sealed class CutNumber : ValueMutator
{
    // The number for "none" with a fraction is truncated to the number for "none".
    public override bool Suits(Site site) => site.Place.IsWhole && site.Node is PlainNode { IsNull: false } && !site.IsNothing;

    public override Gen<Change> Changes(Site site)
    {
        string digits = ((PlainNode)site.Node).Json;
        return One(
            Cut(digits + ".5", site.Node),
            Cut(digits + ".99999999999999999999999999999999999", site.Node),
            Cut(digits + ".50E+0", site.Node),
            Cut($"\"{digits}.25\"", site.Node));
    }

    private static Change Cut(string json, JsonNode normal) =>
        Tells(ApiDriftKind.WrongKind, json, normal) with { IsRefusedInRequests = true };
}
