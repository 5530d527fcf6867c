using FsCheck;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes an integer with a zero fraction or an exponent.</summary>
internal sealed class OddNumber : ValueMutator
{
    // Zero is excluded: it can be the value for "none", and no other digit can precede its digit.
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
