using FsCheck;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes one object where a list of objects is expected.</summary>
internal sealed class ObjectForList : ValueMutator
{
    public override bool Suits(Site site) =>
        site.Place.Type is ListRef { Item: ObjectRef } && site.Node is ArrayNode { Items.Length: > 0 };

    public override Gen<Change> Changes(Site site) =>
        One([.. ((ArrayNode)site.Node).Items.Select(item =>
            new Change(item, new ArrayNode([item]), ApiDriftKind.WrongKind))]);
}
