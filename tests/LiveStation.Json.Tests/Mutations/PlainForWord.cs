using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a number or a boolean where an enum value is expected.</summary>
internal sealed class PlainForWord : ValueMutator
{
    public override bool Suits(Site site) => site.Place.Type is EnumRef;

    public override Gen<Change> Changes(Site site) =>
        Gen.Elements("0", "7", "1.50", "-3E5", "true", "false").Select(json => new Change(
            new PlainNode(json), new TextNode(json), ApiDriftKind.WrongKind, ApiDriftKind.UnknownValue));
}
