namespace LiveStation.Runtime.Json;

/// <summary>Reads the value a reader stands before.</summary>
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
        ModelReader reader = new(new ModelScanner(utf8), ByteOrderMark.Skip(utf8), drift);
        T value = read(ref reader);
        reader.EndDocument();
        return value;
    }
}
