namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Reads streams with the fewest allocations on each framework.</summary>
internal static class StreamBytes
{
    /// <summary>Returns the number of bytes that a stream has left; null if it is unknown.</summary>
    public static long? LengthOf(Stream stream) => stream.CanSeek ? stream.Length - stream.Position : null;

    /// <summary>Reads into a buffer from an offset.</summary>
    /// <returns>The number of bytes; 0 at the end.</returns>
    public static ValueTask<int> ReadAsync(Stream stream, byte[] buffer, int start, CancellationToken cancellationToken) =>
#if NET
        stream.ReadAsync(buffer.AsMemory(start), cancellationToken);
#else
        new(stream.ReadAsync(buffer, start, buffer.Length - start, cancellationToken));
#endif
}
