using System.Text.Json;

namespace LiveStation.Runtime.Json;

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
}
