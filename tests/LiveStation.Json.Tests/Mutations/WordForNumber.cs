using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a text that is not a number, a boolean or a time where one of these is expected.</summary>
internal sealed class WordForNumber : ValueMutator
{
    public override bool Suits(Site site) =>
        site.Place.IsNumber || site.Place.Scalar is ScalarKind.Boolean or ScalarKind.TimestampKst14;

    public override Gen<Change> Changes(Site site) => One(
        Change.Unreadable("\"many\""), Change.Unreadable("\"1 2\""), Change.Unreadable("\"0x1\""), Change.Unreadable("\"12,5\""),
        Change.Unreadable("\"20241301000000\""[..^1] + "x\""), Change.Unreadable("\"-\""), Change.Unreadable("\"한\""));
}
