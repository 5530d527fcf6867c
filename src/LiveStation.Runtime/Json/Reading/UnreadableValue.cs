namespace LiveStation.Runtime.Json.Reading;

/// <summary>The record of a value that is absent or cannot be read as its type.</summary>
/// <param name="expected">The expected format; null if the value was read.</param>
/// <param name="found">The actual format; null if an absent value is not an error for any caller.</param>
/// <param name="position">The position of the value.</param>
/// <param name="isNoted">Whether the last reported drift belongs to this value.</param>
internal readonly struct UnreadableValue(string? expected, string? found, int position, bool isNoted)
{
    /// <summary>Whether the value is absent or could not be read.</summary>
    public bool IsThere => expected is not null;

    /// <summary>Whether it is an error if no default value can be used.</summary>
    public bool IsFault => found is not null;

    /// <summary>The expected and the actual format.</summary>
    public string Expectation => "expected " + expected + ", found " + found;

    /// <summary>The position of the value.</summary>
    public int Position => position;

    /// <summary>Whether the last reported drift belongs to this value.</summary>
    public bool IsNoted => isNoted;
}
