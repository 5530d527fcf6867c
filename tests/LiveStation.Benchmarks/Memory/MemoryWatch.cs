using System.Buffers;

namespace LiveStation.Benchmarks.Memory;

/// <summary>The managed memory that is in use, compared with that at the start.</summary>
internal sealed class MemoryWatch
{
    private const int LargestProbe = 128 * 1024 * 1024, SmallestProbe = 4096;

    private readonly long _start = GC.GetTotalMemory(forceFullCollection: true);
    private readonly Lock _lock = new();
    private long _peak;

    /// <summary>Forgets the peak so far. The start stays the same, so that what a pool keeps from earlier calls counts.</summary>
    public void Restart() => _peak = 0;

    /// <summary>Measures the memory that is in use now. Garbage does not count.</summary>
    public void Sample()
    {
        lock (_lock)
        {
            GC.Collect();
            _peak = Math.Max(_peak, GC.GetTotalMemory(forceFullCollection: false) - _start);
        }
    }

    /// <summary>The largest measured number of bytes above the start.</summary>
    public long Peak() => Math.Max(_peak, 0);

    /// <summary>The number of bytes above the start that are in use after the calls.</summary>
    public long Kept() => Math.Max(GC.GetTotalMemory(forceFullCollection: true) - _start, 0);

    /// <summary>Returns the length of the largest array that the shared pool keeps for this thread; 0 if there is none.</summary>
    public static int LargestPooled()
    {
        for (int length = LargestProbe; length >= SmallestProbe; length /= 2)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            byte[] rented = ArrayPool<byte>.Shared.Rent(length);
            bool isPooled = GC.GetAllocatedBytesForCurrentThread() - before < length;
            if (isPooled)
            {
                ArrayPool<byte>.Shared.Return(rented);
                return length;
            }
        }
        return 0;
    }
}
