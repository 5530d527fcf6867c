using System.Buffers;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>Segmented bytes, as a pipe returns them.</summary>
internal sealed class Segments : ReadOnlySequenceSegment<byte>
{
    // Short enough to split most names and values.
    private const int Length = 7;

    private Segments(ReadOnlyMemory<byte> memory, long runningIndex)
    {
        Memory = memory;
        RunningIndex = runningIndex;
    }

    public static ReadOnlySequence<byte> Of(ReadOnlyMemory<byte> utf8)
    {
        Segments first = new(utf8[..Math.Min(Length, utf8.Length)], 0), last = first;
        for (int begin = Length; begin < utf8.Length; begin += Length)
        {
            Segments next = new(utf8.Slice(begin, Math.Min(Length, utf8.Length - begin)), begin);
            last.Next = next;
            last = next;
        }
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
