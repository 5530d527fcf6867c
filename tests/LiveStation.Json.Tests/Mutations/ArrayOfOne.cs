using FsCheck;
using FsCheck.Fluent;
using LiveStation.Generator.Engine.Model;
using LiveStation.Json.Tests.Documents;
using LiveStation.Json.Tests.Subjects;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes a list with one item where a single value is expected.</summary>
internal sealed class ArrayOfOne : MemberMutator
{
    public override bool Suits(Document document, Site site) =>
        site.Place.Type is not ListRef && site.Place.Scalar != ScalarKind.Json && !site.IsNull
        && site.Place.Type != Replies.Wrapped;

    public override Gen<Mutation> At(Document document, Site site) => Gen.Constant(Mutation.Read(
        document.With(site, new ArrayNode([site.Node])).Root,
        document,
        new Told(ApiDriftKind.WrongKind, site.Path)));
}
