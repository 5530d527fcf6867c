using FsCheck;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a whole number with a fraction of zero or an exponent.</summary>
internal sealed class OddNumber : ValueMutator
{
    // Zero is left alone: it may be the sign for nothing, and has no digit before which another may stand.
    public override bool Suits(Site site) =>
        site.Place.IsWhole && site.Node is PlainNode { IsNull: false, Json: not "0" };

    public override Gen<Change> Changes(Site site)
    {
        string digits = ((PlainNode)site.Node).Json;
        return One(
            Tells(ApiDriftKind.WrongKind, digits + ".0", site.Node),
            Tells(ApiDriftKind.WrongKind, digits + "e0", site.Node),
            Tells(ApiDriftKind.WrongKind, digits + "0E-1", site.Node),
            Tells(ApiDriftKind.WrongKind, digits + ".000e+0", site.Node));
    }
}
