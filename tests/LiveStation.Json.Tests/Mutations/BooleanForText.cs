using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a boolean where text or an address is expected.</summary>
internal sealed class BooleanForText : ValueMutator
{
    public override bool Suits(Site site) => site.Place.IsText || site.Place.Scalar == ScalarKind.Uri;

    public override Gen<Change> Changes(Site site) => One(
        Tells(ApiDriftKind.WrongKind, "true", new TextNode("true")),
        Tells(ApiDriftKind.WrongKind, "false", new TextNode("false")));
}
