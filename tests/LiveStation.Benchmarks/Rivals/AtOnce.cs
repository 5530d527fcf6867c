namespace LiveStation.Benchmarks.Rivals;

/// <summary>Results of tasks that are complete when they come.</summary>
internal static class AtOnce
{
    /// <summary>The result, on the thread whose CPU time is measured.</summary>
    /// <exception cref="InvalidOperationException">It goes on elsewhere, where it would not be measured.</exception>
    public static T Result<T>(ValueTask<T> task) => task.IsCompleted
        ? task.GetAwaiter().GetResult()
        : throw new InvalidOperationException("A read from memory did not complete at once.");
}
