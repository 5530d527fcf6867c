using FsCheck;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes an object or an array where a scalar is expected.</summary>
internal sealed class ObjectForPlain : ValueMutator
{
    public override bool Suits(Site site) => site.Place.IsPlain;

    public override Gen<Change> Changes(Site site) => One(
        Change.Unreadable("{}"), Change.Unreadable("[]"), Change.Unreadable("{\"a\":1}"), Change.Unreadable("[\"b\",\"c\"]"));
}
