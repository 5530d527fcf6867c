using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator.Faults;

/// <summary>Changes the JSON types of values.</summary>
internal static class WrongKinds
{
    /// <summary>Returns a body in which each text, number and boolean has another JSON type.</summary>
    /// <param name="body">A JSON body, or an empty one, which is returned unchanged.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> body) =>
        body.IsEmpty ? body : EmulatedResponse.Json(200, writer => Changed(JsonNode.Parse(body.Span))?.WriteTo(writer)).Body;

    private static JsonNode? Changed(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Changed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Changed)]),
        null => null,
        // None of these is one of the notations that tolerant readers accept, such as a number in quotes.
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => new JsonObject(),
            JsonValueKind.Number => JsonValue.Create("no number"),
            _ => new JsonArray(),
        },
    };
}
