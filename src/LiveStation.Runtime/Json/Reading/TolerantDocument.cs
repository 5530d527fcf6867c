using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Reads one value from a reader and stands on its last token.</summary>
internal delegate T TolerantRead<T>(ref ModelReader reader);

/// <summary>Reads a whole text that was not recognised.</summary>
internal static class TolerantDocument
{
    /// <summary>Reads it from its beginning.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="drift">Where to note what differs; null for nowhere.</param>
    /// <param name="read">Reads the one value.</param>
    /// <exception cref="JsonShapeException">The text is not valid JSON, or no such value.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, DriftLog? drift, TolerantRead<T> read)
    {
        drift?.Clear();
        ModelReader reader = new(ByteOrderMark.Skip(utf8), start: 0, depth: 0, drift);
        try
        {
            T value = read(ref reader);
            reader.EndDocument();
            return value;
        }
        catch (JsonException exception) when (exception is not JsonShapeException)
        {
            throw reader.Malformed(exception);
        }
    }
}
