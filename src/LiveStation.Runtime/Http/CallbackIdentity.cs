using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.Json;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Http;

/// <summary>Tells a message of the service from what anybody else may post to the same address.</summary>
internal static class CallbackIdentity
{
    /// <summary>Makes sure that a key says something, and that a message that lacks members has any beside its key.</summary>
    /// <param name="utf8">The message, which was read.</param>
    /// <param name="key">JSON name of the member that tells two messages apart.</param>
    /// <param name="codec">Reads the message.</param>
    /// <param name="lacksMembers">Whether a member that always comes did not.</param>
    /// <exception cref="JsonShapeException">It is no message of the service.</exception>
    public static void Check(ReadOnlySpan<byte> utf8, string key, JsonCodec codec, bool lacksMembers)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Utf8JsonReader reader = new(ByteOrderMark.Skip(utf8), new JsonReaderOptions { MaxDepth = JsonDepth.Most });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKey = reader.ValueTextEquals(key);
            names.Add(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
            reader.Read();
            if (isKey && IsNothing(ref reader))
            {
                throw new JsonShapeException(JsonPath.Append("$", key), "expected a value, found one that stands for none")
                {
                    IsMissing = true,
                };
            }
            reader.Skip();
        }
        if (lacksMembers && !CertainOf(codec).Any(name => name != key && names.Contains(name)))
        {
            throw new JsonShapeException("$", "expected a message of the service, found none of its members beside the key");
        }
    }

    // Zero, less than one, and nothing between quotes: what a number or a text is when nobody set it.
    private static bool IsNothing(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return false;
        }
        string text = Encoding.UTF8.GetString(reader.ValueSpan.ToArray()).Trim();
        return text.Length == 0 || (IntegerText.TryCut(Encoding.UTF8.GetBytes(text), out long number) && number == 0);
    }

    private static IEnumerable<string> CertainOf(JsonCodec codec) =>
        codec.Schema(new SchemaWriter(reference: null))["required"] is JsonArray required
            ? required.Select(static name => name!.GetValue<string>())
            : [];
}
