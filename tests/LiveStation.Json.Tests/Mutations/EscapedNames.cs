using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes member names and map keys with escapes.</summary>
internal sealed class EscapedNames : DocumentMutator
{
    public override Gen<Mutation> At(Document document, Site site) =>
        from choices in Gen.Choose(0, 5).NonEmptyListOf()
        select Mutation.Read(Spelled(document.Root, [.. choices]), document);

    private static JsonNode Spelled(JsonNode node, int[] choices) => node switch
    {
        ArrayNode array => new ArrayNode([.. array.Items.Select(item => Spelled(item, choices))]),
        ObjectNode members => new ObjectNode([.. members.Members.Select(member =>
            new Member(member.Name, Spelled(member.Value, choices), Escapes.Spell(member.Name, choices)))]),
        _ => node,
    };
}
