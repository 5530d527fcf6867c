namespace LiveStation.Runtime.Ground;

/// <summary>Random numbers for delays. netstandard2.0 has no thread-safe instance.</summary>
internal static class Randomness
{
#if NET
    /// <summary>Returns a number from 0 to less than 1.</summary>
    public static double Next() => Random.Shared.NextDouble();
#else
    private static readonly Random Shared = new();

    /// <summary>Returns a number from 0 to less than 1.</summary>
    public static double Next()
    {
        lock (Shared)
            return Shared.NextDouble();
    }
#endif
}
