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

/// <summary>The text of an element.</summary>
internal static class RawText
{
    /// <summary>The text as it came, without comments and commas that strict readers refuse.</summary>
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
            // Bytes that are no text. Where they are is not to be had: the element gives no bytes away here.
            throw new JsonShapeException("$", "expected UTF-8, found other bytes", new JsonException(exception.Message, exception));
        }
    }
#endif
}
