namespace LiveStation.Runtime.Json.Reading;

/// <summary>What is known of a value that stands for none: it cannot be read as its type, or is none.</summary>
/// <param name="expected">What was expected; null when the value was read.</param>
/// <param name="found">What was found; null when it is no fault, whoever asked for the value.</param>
/// <param name="position">Where the value begins.</param>
/// <param name="isNoted">Whether the last drift that was noted is this one.</param>
internal readonly struct UnreadableValue(string? expected, string? found, int position, bool isNoted)
{
    /// <summary>Whether there is no value.</summary>
    public bool IsThere => expected is not null;

    /// <summary>Whether it is a fault where nothing can stand in for the value.</summary>
    public bool IsFault => found is not null;

    /// <summary>What was expected and what was found.</summary>
    public string Expectation => "expected " + expected + ", found " + found;

    /// <summary>Where the value begins.</summary>
    public int Position => position;

    /// <summary>Whether the last drift that was noted is this one.</summary>
    public bool IsNoted => isNoted;
}
