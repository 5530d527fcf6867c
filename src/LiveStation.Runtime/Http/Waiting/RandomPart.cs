namespace LiveStation.Runtime.Http.Waiting;

/// <summary>Random numbers for intervals, on all frameworks.</summary>
internal static class RandomPart
{
#if !NET
    [ThreadStatic]
    private static Random? _random;
#endif

    /// <summary>Returns a random number from 0 to less than 1.</summary>
    public static double Next() =>
#if NET
        Random.Shared.NextDouble();
#else
        // Instances that are created at the same time would return the same numbers without a seed of their own.
        (_random ??= new Random(Guid.NewGuid().GetHashCode())).NextDouble();
#endif
}
