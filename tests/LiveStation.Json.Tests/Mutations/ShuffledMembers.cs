using FsCheck;
using FsCheck.Fluent;
using LiveStation.Json.Tests.Documents;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Changes the order of the members of all objects.</summary>
internal sealed class ShuffledMembers : DocumentMutator
{
    public override Gen<Mutation> At(Document document, Site site) =>
        from keys in Gen.Choose(0, int.MaxValue).ArrayOf(64)
        select Mutation.Read(Shuffled(document.Root, keys), document);

    private static JsonNode Shuffled(JsonNode node, int[] keys) => node switch
    {
        ArrayNode array => new ArrayNode([.. array.Items.Select(item => Shuffled(item, keys))]),
        ObjectNode members => new ObjectNode(
        [
            .. members.Members.Select(member => member with { Value = Shuffled(member.Value, keys) })
                .Select((member, i) => (member, key: keys[(i + members.Members.Length) % keys.Length]))
                .OrderBy(pair => pair.key).Select(pair => pair.member),
        ]),
        _ => node,
    };
}
