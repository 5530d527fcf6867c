using System.Buffers;

namespace LiveStation.Runtime.Tests;

/// <summary>Bytes that are not contiguous.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(ReadOnlyMemory<byte> bytes, Pieces? before)
    {
        Memory = bytes;
        RunningIndex = before is null ? 0 : before.RunningIndex + before.Memory.Length;
        if (before is not null)
            before.Next = this;
    }

    /// <summary>The bytes in segments of one size.</summary>
    public static ReadOnlySequence<byte> Of(byte[] bytes, int size)
    {
        Pieces first = new(bytes.AsMemory(0, Math.Min(size, bytes.Length)), null);
        Pieces last = first;
        for (int at = size; at < bytes.Length; at += size)
            last = new Pieces(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)), last);
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
