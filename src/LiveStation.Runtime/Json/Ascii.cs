using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Tokens that are ASCII by the grammar of JSON.</summary>
internal static class Ascii
{
    /// <summary>A number, true or false as it is written.</summary>
    public static string TextOf(in Utf8JsonReader reader) =>
        Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray());
}
