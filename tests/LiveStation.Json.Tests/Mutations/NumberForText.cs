using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a number where text or an address is expected.</summary>
internal sealed class NumberForText : ValueMutator
{
    public override bool Suits(Site site) => site.Place.IsText || site.Place.Scalar == ScalarKind.Uri;

    public override Gen<Change> Changes(Site site) =>
        Gen.Elements("0", "12", "-1", "1.50", "3e5", "18446744073709551616")
            .Select(digits => Tells(ApiDriftKind.WrongKind, digits, new TextNode(digits)));
}
