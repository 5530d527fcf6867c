using System.Runtime.InteropServices;

namespace LiveStation.Benchmarks.Processes;

/// <summary>CPU time of all child processes that have exited. The system reports only the total.</summary>
internal static class ChildClock
{
    private const int Children = -1;

    /// <summary>Nanoseconds of CPU time so far.</summary>
    public static long Nanoseconds() => GetUsage(Children, out Usage usage) == 0
        ? usage.User.Nanoseconds + usage.System.Nanoseconds
        : throw new InvalidOperationException("This system tells no CPU time of child processes.");

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        private readonly nint _seconds;
        private readonly nint _microseconds;

        public long Nanoseconds => (_seconds * 1_000_000_000L) + (_microseconds * 1_000L);
    }

    // The system writes 14 more numbers after the two times.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct Usage
    {
        public readonly Time User;
        public readonly Time System;
    }
}
