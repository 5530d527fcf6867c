#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
#else
using System.Text;
#endif
using System.Text.Json;
#if !NET9_0_OR_GREATER
using LiveStation.Runtime.CompilerServices;
#endif
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Drift;

/// <summary>Gets the JSON text of elements.</summary>
internal static class RawText
{
    /// <summary>
    /// Gets the received text of an element without comments and trailing commas, which strict readers reject.
    /// </summary>
    public static ReadOnlySpan<byte> Of(JsonElement element)
    {
#if NET9_0_OR_GREATER
        ReadOnlySpan<byte> utf8 = JsonMarshal.GetRawUtf8Value(element);
#else
        ReadOnlySpan<byte> utf8 = Text(element);
#endif
        return StrictJson.Of(utf8);
    }

#if !NET9_0_OR_GREATER
    private static byte[] Text(JsonElement element)
    {
        try
        {
            return Encoding.UTF8.GetBytes(element.GetRawText());
        }
        catch (InvalidOperationException exception)
        {
            // Invalid UTF-8. The path is not available because the element does not expose its bytes here.
            throw new JsonShapeException(
                "$", "expected UTF-8, found invalid bytes", new JsonException(exception.Message, exception));
        }
    }
#endif
}
