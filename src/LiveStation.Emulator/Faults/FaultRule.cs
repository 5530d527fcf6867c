namespace LiveStation.Emulator.Faults;

/// <summary>A fault that affects each request that matches the rule.</summary>
public sealed class FaultRule
{
    private readonly int? _count;
    private readonly double _probability = 1;

    /// <summary>Initializes a new instance of the <see cref="FaultRule"/> class.</summary>
    /// <param name="fault">The fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is null.</exception>
    public FaultRule(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        Fault = fault;
    }

    /// <summary>The fault.</summary>
    public Fault Fault { get; }

    /// <summary>The ID of the affected operation in the spec, such as <c>createChannel</c>; null for all requests.</summary>
    public string? Operation { get; init; }

    /// <summary>The number of requests that the rule affects; null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? Count
    {
        get => _count;
        init => _count = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The count must be at least 1.");
    }

    /// <summary>The probability with which the rule affects a matching request, from 0 to 1. The default is 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double Probability
    {
        get => _probability;
        init => _probability = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The probability must be from 0 to 1.");
    }

    /// <summary>
    /// The seed of the random numbers for <see cref="Probability"/>. The same seed affects the same requests of a sequence.
    /// The default is 0.
    /// </summary>
    public int Seed { get; init; }
}
