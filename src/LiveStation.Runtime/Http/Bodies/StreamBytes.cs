namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Reads streams with the fewest allocations on each framework.</summary>
internal static class StreamBytes
{
    /// <summary>Reads into a buffer from an offset.</summary>
    /// <returns>The number of bytes; 0 at the end.</returns>
    public static ValueTask<int> ReadAsync(Stream stream, byte[] buffer, int start, CancellationToken cancellationToken) =>
#if NET
        stream.ReadAsync(buffer.AsMemory(start), cancellationToken);
#else
        new(stream.ReadAsync(buffer, start, buffer.Length - start, cancellationToken));
#endif
}
