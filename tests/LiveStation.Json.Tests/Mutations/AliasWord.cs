using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Json.Tests.Subjects;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes an alias of an enum value.</summary>
internal sealed class AliasWord : ValueMutator
{
    public override bool Suits(Site site) => ChangesOf(site).Any();

    public override Gen<Change> Changes(Site site) => One([.. ChangesOf(site)]);

    private static IEnumerable<Change> ChangesOf(Site site) => site.Place.Type is not EnumRef named
        ? []
        : from value in Spec.Enums[named.Name].Values
          from alias in value.Aliases
          select new Change(new TextNode(alias), new TextNode(value.Text), ApiDriftKind.Alias);
}
