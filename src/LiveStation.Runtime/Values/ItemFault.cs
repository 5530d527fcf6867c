using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;

namespace LiveStation.Runtime.Values;

/// <summary>Adds the path to an error in a list or a map that the serializer reads item by item.</summary>
/// <remarks>The serializer knows only the path inside the item, because it starts again with each item.</remarks>
internal static class ItemFault
{
    /// <summary>Creates the exception with the path in the complete list or map.</summary>
    /// <param name="begin">A reader at the beginning of the list or map.</param>
    /// <param name="item">The item that was read last, such as <c>[3]</c>.</param>
    /// <param name="fault">The exception of the serializer.</param>
    public static JsonException At(Utf8JsonReader begin, string item, JsonException fault)
    {
        if (IsMalformed(begin))
            return MalformedJson.At(new PathWalk().PathToFault(begin), fault);
        string path = "$" + item + (fault.Path is { Length: > 0 } inside ? inside.Substring(1) : "");
        return fault is JsonShapeException shape
            ? new JsonShapeException(path, shape.Expectation, shape) { IsMissing = shape.IsMissing }
            : new JsonException(fault.Message, path, fault.LineNumber, fault.BytePositionInLine, fault);
    }

    private static bool IsMalformed(Utf8JsonReader reader)
    {
        try
        {
            return !reader.TrySkip();
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
