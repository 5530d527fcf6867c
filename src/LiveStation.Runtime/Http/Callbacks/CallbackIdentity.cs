using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Http.Callbacks;

/// <summary>Tells a message of the service from what anybody else may post to the same address.</summary>
internal static class CallbackIdentity
{
    /// <summary>Makes sure that a key says something, and that a message has any member beside it that always comes.</summary>
    /// <param name="utf8">The message, which was read.</param>
    /// <param name="key">JSON name of the member that tells two messages apart.</param>
    /// <param name="codec">Reads the message.</param>
    /// <param name="missing">How many of the message's own members that always come did not.</param>
    /// <exception cref="JsonShapeException">It is no message of the service.</exception>
    public static void Check(ReadOnlySpan<byte> utf8, string key, JsonCodec codec, int missing)
    {
        Utf8JsonReader reader = new(ByteOrderMark.Skip(utf8), new JsonReaderOptions { MaxDepth = JsonDepth.Most });
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            // The message alone in a list.
            reader.Read();
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKey = MendedText.Of(reader.ValueSpan) == key;
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
        if (missing > 0 && missing == CertainBeside(key, codec))
            throw new JsonShapeException("$", "expected a message of the service, found none of its members beside the key");
    }

    // Zero, and nothing between quotes: what a number or a text is when nobody set it. A number is cut to a whole one.
    private static bool IsNothing(ref Utf8JsonReader reader)
    {
        bool isNumber = reader.TokenType == JsonTokenType.Number;
        if (!isNumber && reader.TokenType != JsonTokenType.String)
            return false;
        byte[] text = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()).Trim());
        return text.Length == 0
            || ((isNumber ? IntegerText.TryCut(text, out long number) : IntegerText.TryParse(text, out number)) && number == 0);
    }

    private static int CertainBeside(string key, JsonCodec codec) =>
        codec.Schema(new SchemaWriter(reference: null))["required"] is JsonArray required
            ? required.Count(name => name!.GetValue<string>() != key)
            : 0;
}
