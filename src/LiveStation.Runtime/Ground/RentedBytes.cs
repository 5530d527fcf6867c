using System.Buffers;

namespace LiveStation.Runtime.Ground;

/// <summary>Rented memory that may hold secrets: whoever rents it next must not find them.</summary>
internal static class RentedBytes
{
    private const int LargestArray = 0x7FFFFFC7;

    /// <summary>Rents a larger buffer, copies what is used, and gives the old one back.</summary>
    /// <param name="buffer">The old one.</param>
    /// <param name="used">How many bytes of it are used.</param>
    /// <param name="wanted">How many bytes more there must be at least.</param>
    public static byte[] Grow(byte[] buffer, int used, int wanted = 1)
    {
        long length = Math.Max(2L * buffer.Length, (long)used + wanted);
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(length, LargestArray));
        Buffer.BlockCopy(buffer, 0, larger, 0, used);
        // All of it: something may have been written there and not be counted.
        Return(buffer, buffer.Length);
        return larger;
    }

    /// <summary>Gives a buffer back.</summary>
    /// <param name="buffer">The buffer; an empty one was never rented.</param>
    /// <param name="used">How many bytes of it were written.</param>
    public static void Return(byte[] buffer, int used)
    {
        if (buffer.Length == 0)
            return;
        Array.Clear(buffer, 0, used);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
