using FsCheck;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a whole number with a fraction.</summary>
internal sealed class CutNumber : ValueMutator
{
    // The sign for nothing with a fraction is cut to the sign.
    public override bool Suits(Site site) => site.Place.IsWhole && site.Node is PlainNode { IsNull: false } && !site.IsNothing;

    public override Gen<Change> Changes(Site site)
    {
        string digits = ((PlainNode)site.Node).Json;
        return One(
            Tells(ApiDriftKind.WrongKind, digits + ".5", site.Node),
            Tells(ApiDriftKind.WrongKind, digits + ".99999999999999999999999999999999999", site.Node),
            Tells(ApiDriftKind.WrongKind, digits + ".50E+0", site.Node),
            Tells(ApiDriftKind.WrongKind, $"\"{digits}.25\"", site.Node));
    }
}
