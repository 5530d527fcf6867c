using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes texts with escapes, including enum values and times.</summary>
internal sealed class EscapedTexts : DocumentMutator
{
    public override Gen<Mutation> At(Document document, Site site) =>
        from choices in Gen.Choose(0, 5).NonEmptyListOf()
        select Mutation.Read(Spelled(document.Root, [.. choices]), document);

    private static JsonNode Spelled(JsonNode node, int[] choices) => node switch
    {
        ArrayNode array => new ArrayNode([.. array.Items.Select(item => Spelled(item, choices))]),
        ObjectNode members => new ObjectNode(
            [.. members.Members.Select(member => member with { Value = Spelled(member.Value, choices) })]),
        TextNode text => text with { Spelling = Escapes.Spell(text.Value, choices) },
        _ => node,
    };
}
