#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
#else
using System.Text;
#endif
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>The text of an element.</summary>
internal static class RawText
{
    /// <summary>The text as it came, without comments and commas that strict readers refuse.</summary>
    public static ReadOnlySpan<byte> Of(JsonElement element)
    {
#if NET9_0_OR_GREATER
        ReadOnlySpan<byte> utf8 = JsonMarshal.GetRawUtf8Value(element);
#else
        ReadOnlySpan<byte> utf8 = Encoding.UTF8.GetBytes(element.GetRawText());
#endif
        return StrictJson.Of(utf8);
    }
}
