using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Http.Callbacks;

/// <summary>Distinguishes a message from the service from other requests to the same endpoint.</summary>
internal static class CallbackIdentity
{
    /// <summary>Verifies that the key has a value and that at least one other required property is present.</summary>
    /// <param name="utf8">The message, which was already read.</param>
    /// <param name="key">The JSON name of the property that identifies a message.</param>
    /// <param name="codec">The codec of the message.</param>
    /// <param name="missing">The number of required properties that are missing in the message object.</param>
    /// <exception cref="JsonShapeException">The body is not a message from the service.</exception>
    public static void Check(ReadOnlySpan<byte> utf8, string key, JsonCodec codec, int missing)
    {
        Utf8JsonReader reader = new(ByteOrderMark.Skip(utf8), new JsonReaderOptions { MaxDepth = JsonDepth.Most });
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            // The message is the only item of a list.
            reader.Read();
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKey = MendedText.Of(reader.ValueSpan) == key;
            reader.Read();
            if (isKey && IsNothing(ref reader))
            {
                throw new JsonShapeException(
                    JsonPath.Append("$", key), "expected an identifying value, found an empty string or 0")
                {
                    IsMissing = true,
                };
            }
            reader.Skip();
        }
        if (missing > 0 && missing == CertainBeside(key, codec))
        {
            throw new JsonShapeException(
                "$", "expected a message from the service, found no required property except the key");
        }
    }

    // Zero, and an empty string: the default values of a number and a string. Fractions of a number are ignored.
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
