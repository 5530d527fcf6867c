namespace LiveStation.Benchmarks.Rivals;

/// <summary>Results of tasks that complete synchronously.</summary>
internal static class AtOnce
{
    /// <summary>Returns the result, which was computed on the thread whose CPU time is measured.</summary>
    /// <exception cref="InvalidOperationException">The task did not complete synchronously.</exception>
    public static T Result<T>(ValueTask<T> task) => task.IsCompleted
        ? task.GetAwaiter().GetResult()
        : throw new InvalidOperationException("A read from memory did not complete at once.");
}
