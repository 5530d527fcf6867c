namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Reads from streams, on all frameworks in the way that allocates least.</summary>
internal static class StreamBytes
{
    /// <summary>Reads into a buffer from a place on.</summary>
    /// <returns>How many bytes came; none at the end.</returns>
    public static ValueTask<int> ReadAsync(Stream stream, byte[] buffer, int start, CancellationToken cancellationToken) =>
#if NET
        stream.ReadAsync(buffer.AsMemory(start), cancellationToken);
#else
        new(stream.ReadAsync(buffer, start, buffer.Length - start, cancellationToken));
#endif
}
