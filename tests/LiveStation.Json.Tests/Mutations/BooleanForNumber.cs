using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a boolean where a number or a time is expected.</summary>
internal sealed class BooleanForNumber : ValueMutator
{
    public override bool Suits(Site site) => site.Place.IsNumber || site.Place.Scalar == ScalarKind.TimestampKst14;

    public override Gen<Change> Changes(Site site) => One(Change.Unreadable("true"), Change.Unreadable("false"));
}
