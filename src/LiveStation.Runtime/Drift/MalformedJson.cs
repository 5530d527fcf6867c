using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Drift;

/// <summary>Makes exceptions of texts that are not JSON.</summary>
internal static class MalformedJson
{
    /// <summary>The exception about a fault, with line and byte of the whole text.</summary>
    /// <param name="path">Where.</param>
    /// <param name="fault">What the framework's reader says of it.</param>
    public static JsonShapeException At(string path, JsonException fault) => new(
        path,
        "expected valid JSON, found a fault in line " + ((fault.LineNumber ?? 0) + 1) + " at byte "
        + ((fault.BytePositionInLine ?? 0) + 1),
        fault);

    /// <summary>Parses the value that a reader stands on. The serializer knows where that is, and no place inside it.</summary>
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
