using FsCheck;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a number that is no whole one, or that is out of range.</summary>
internal sealed class UnfitNumber : ValueMutator
{
    public override bool Suits(Site site) => site.Place.IsNumber;

    public override Gen<Change> Changes(Site site) => site.Place.IsWhole
        ? One(
            Change.Refused("0.5"), Change.Refused("-12e-1"), Change.Refused("1e19"),
            Change.Refused("-9223372036854775809"), Change.Refused("9223372036854775808"),
            Change.Refused("\"1e400\""), Change.Refused("1.000000000000000000000000001"))
        : One(Change.Refused("1e400"), Change.Refused("-1e999"), Change.Refused("\"1e400\""));
}
