using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Drift;

/// <summary>Creates exceptions for text that is not valid JSON.</summary>
internal static class MalformedJson
{
    /// <summary>Creates an exception with the line and the byte position in the complete text.</summary>
    /// <param name="path">The JSON path.</param>
    /// <param name="fault">The exception of the JSON reader.</param>
    public static JsonShapeException At(string path, JsonException fault) => new(
        path,
        "expected valid JSON, found an error in line " + ((fault.LineNumber ?? 0) + 1) + " at byte "
        + ((fault.BytePositionInLine ?? 0) + 1),
        fault);

    /// <summary>
    /// Parses the current value of a reader. The serializer knows the path of the value, but no path inside it.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="JsonShapeException">The value is not valid JSON.</exception>
    public static JsonDocument ParseValue(ref Utf8JsonReader reader)
    {
        Utf8JsonReader begin = reader;
        try
        {
            return JsonDocument.ParseValue(ref reader);
        }
        catch (JsonException fault)
        {
            throw At(new PathWalk().PathToFault(begin), fault);
        }
    }
}
