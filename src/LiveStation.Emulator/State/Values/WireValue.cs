using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Values;

/// <summary>Converts values between the types of members.</summary>
internal static class WireValue
{
    /// <summary>Returns the value of one type in another type; an independent node.</summary>
    public static JsonNode? Convert(JsonNode? node, TypeRef from, TypeRef to)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.Select(item => Convert(item, from.Of ?? from, to.Of ?? to))]);
        if (node is not JsonValue)
            return node?.DeepClone();
        if ((WireTime.IsMoment(from.Kind) || WireTime.IsDuration(from.Kind))
            && (WireTime.IsMoment(to.Kind) || WireTime.IsDuration(to.Kind)))
        {
            return WireTime.Milliseconds(node, from.Kind) is { } milliseconds ? WireTime.FromMilliseconds(milliseconds, to.Kind) : null;
        }
        return to.Kind switch
        {
            WireKind.Text or WireKind.Uri or WireKind.Enum => JsonValue.Create(JsonNodes.Text(node)),
            WireKind.Int or WireKind.Long or WireKind.Double or WireKind.Bool when node.GetValueKind() == JsonValueKind.String =>
                JsonNodes.FromText(JsonNodes.Text(node)!, to),
            _ => node.DeepClone(),
        };
    }
}
