using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Texts as they go into JSON.</summary>
internal static class RelaxedText
{
    /// <summary>
    /// Escapes what JSON demands. Korean stays as it is: the service reads UTF-8, and escapes would only make a body longer
    /// and harder to read.
    /// </summary>
    public static JsonEncodedText Encode(string text) =>
        JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
