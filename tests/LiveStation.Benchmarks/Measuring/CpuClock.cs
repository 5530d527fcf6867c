using System.Runtime.InteropServices;

namespace LiveStation.Benchmarks.Measuring;

/// <summary>CPU time of the current thread, without that of other processes and threads.</summary>
internal static class CpuClock
{
    private const int ThreadTime = 3;

    /// <summary>Nanoseconds of CPU time so far.</summary>
    public static long Nanoseconds()
    {
        if (!OperatingSystem.IsLinux())
            return (long)Environment.CpuUsage.TotalTime.TotalNanoseconds;
        return GetTime(ThreadTime, out Time time) == 0
            ? (time.Seconds * 1_000_000_000) + time.Nanoseconds
            : throw new InvalidOperationException("This system tells no CPU time of threads.");
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
