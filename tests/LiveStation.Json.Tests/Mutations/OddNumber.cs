using FsCheck;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a whole number with a fraction of zero or an exponent.</summary>
internal sealed class OddNumber : ValueMutator
{
    public override bool Suits(Site site) => site.Place.IsWhole && !site.IsNull && !site.IsNothing;

    public override Gen<Change> Changes(Site site)
    {
        string digits = ((PlainNode)site.Node).Json;
        return One(
            Tells(ApiDriftKind.WrongKind, digits + ".0", site.Node),
            Tells(ApiDriftKind.WrongKind, digits + "e0", site.Node),
            Tells(ApiDriftKind.WrongKind, digits + "00E-2", site.Node),
            Tells(ApiDriftKind.WrongKind, digits + ".000e+0", site.Node));
    }
}
