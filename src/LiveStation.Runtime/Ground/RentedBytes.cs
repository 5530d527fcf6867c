using System.Buffers;

namespace LiveStation.Runtime.Ground;

/// <summary>
/// Manages rented buffers that can contain secrets. They are cleared so that the next user does not find the secrets.
/// </summary>
internal static class RentedBytes
{
    private const int LargestArray = 0x7FFFFFC7;

    /// <summary>Rents a larger buffer, copies the used bytes and returns the old buffer to the pool.</summary>
    /// <param name="buffer">The old buffer.</param>
    /// <param name="used">The number of used bytes.</param>
    /// <param name="wanted">The minimum number of additional bytes.</param>
    public static byte[] Grow(byte[] buffer, int used, int wanted = 1)
    {
        long length = Math.Max(2L * buffer.Length, (long)used + wanted);
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(length, LargestArray));
        Buffer.BlockCopy(buffer, 0, larger, 0, used);
        // Completely: bytes beyond the used ones might have been written.
        Return(buffer, buffer.Length);
        return larger;
    }

    /// <summary>Returns a buffer to the pool.</summary>
    /// <param name="buffer">The buffer. An empty buffer is not from the pool.</param>
    /// <param name="used">The number of bytes that were written.</param>
    public static void Return(byte[] buffer, int used)
    {
        if (buffer.Length == 0)
            return;
        Array.Clear(buffer, 0, used);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
