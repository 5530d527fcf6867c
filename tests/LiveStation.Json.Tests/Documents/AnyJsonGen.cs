using FsCheck;
using FsCheck.Fluent;

namespace LiveStation.Json.Tests.Documents;

/// <summary>Generates JSON that the model does not describe.</summary>
internal static class AnyJsonGen
{
    private static readonly Gen<JsonNode> Leaves = Gen.OneOf(
        Gen.Elements<JsonNode>(
            new PlainNode("true"), new PlainNode("false"), new PlainNode("1.50"), new PlainNode("-0"),
            new PlainNode("1E+400"), new PlainNode("123456789012345678901234567890"),
            new ArrayNode([]), new ObjectNode([])),
        TextGen.Texts.Select(text => (JsonNode)new TextNode(text)));

    /// <summary>Any value except null.</summary>
    public static Gen<JsonNode> Values { get; } = Of(3);

    /// <summary>Any value.</summary>
    public static Gen<JsonNode> OrNull { get; } =
        Gen.Frequency((4, Values), (1, Gen.Constant<JsonNode>(JsonNode.Null)));

    private static Gen<JsonNode> Of(int depth)
    {
        if (depth == 0)
            return Leaves;
        Gen<JsonNode> inner = Gen.OneOf(Of(depth - 1), Gen.Constant<JsonNode>(JsonNode.Null));
        return Gen.Frequency(
            (3, Leaves),
            (1, from count in Gen.Choose(0, 3) from items in inner.ArrayOf(count)
                select (JsonNode)new ArrayNode([.. items])),
            (1, from count in Gen.Choose(0, 3) from values in inner.ArrayOf(count) from name in TextGen.Texts
                select (JsonNode)new ObjectNode([.. values.Select((value, i) => new Member($"{name}{i}", value))])));
    }
}
