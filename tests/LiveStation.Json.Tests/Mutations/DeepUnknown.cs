using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Adds an unknown member that is nested to about the maximum depth, or deeper.</summary>
internal sealed class DeepUnknown : MemberMutator
{
    private const int MostLevels = 64;

    public override bool Suits(Document document, Site site) => site.Shape is not null;

    public override Gen<Mutation> At(Document document, Site site) =>
        from levels in Gen.Choose(MostLevels - 2, MostLevels + 2)
        from isArray in Gen.Elements(true, false).ArrayOf(levels - site.Steps.Length - 1)
        select Make(document, site, isArray);

    private static Mutation Make(Document document, Site site, bool[] isArray)
    {
        Member unknown = new("_deep", Nest(isArray));
        JsonNode changed = Changed(document, site, members => members.Add(unknown));
        return site.Steps.Length + 1 + isArray.Length > MostLevels
            ? new Mutation(JsonText.Utf8(changed)) { Fault = new Fault(null) }
            : Mutation.Read(
                changed,
                WithKept(document, site, unknown),
                new Told(ApiDriftKind.UnknownMember, site.PathOf(unknown.Name)));
    }

    private static JsonNode Nest(bool[] isArray) => isArray.Aggregate(
        (JsonNode)new PlainNode("1"),
        (inner, array) => array ? new ArrayNode([inner]) : new ObjectNode([new Member("a", inner)]));
}
