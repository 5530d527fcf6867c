namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Strings of short texts that were read recently. The keys of a spec and the names in it are repeated, and one string for all
/// occurrences needs less memory.
/// </summary>
internal static class ShortTexts
{
    private const int Longest = 24;
    private const int Slots = 1024;

    // Several threads can use it: a slot always contains a complete string, and any string may be in any slot.
    private static readonly string?[] Recent = new string?[Slots];

    /// <summary>Returns a part of a text as a string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the part.</param>
    /// <param name="length">The length of the part in characters.</param>
    public static string Of(string text, int start, int length)
    {
        if (length > Longest)
            return text.Substring(start, length);
        uint hash = (uint)length;
        for (int i = start; i < start + length; i++)
            hash = unchecked((hash ^ text[i]) * 16777619);
        ref string? slot = ref Recent[(hash ^ (hash >> 15)) % Slots];
        if (slot is { } kept && kept.Length == length && string.CompareOrdinal(kept, 0, text, start, length) == 0)
            return kept;
        return slot = text.Substring(start, length);
    }
}
