using FsCheck;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a number that is out of range.</summary>
internal sealed class UnfitNumber : ValueMutator
{
    public override bool Suits(Site site) => site.Place.IsNumber;

    public override Gen<Change> Changes(Site site) => site.Place.IsWhole
        ? One(
            Change.Unreadable("1e19"),
            Change.Unreadable("-9223372036854775809"), Change.Unreadable("9223372036854775808"),
            Change.Unreadable("\"1e400\""))
        : One(Change.Unreadable("1e400"), Change.Unreadable("-1e999"), Change.Unreadable("\"1e400\""));
}
