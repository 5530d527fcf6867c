namespace LiveStation.Runtime.Ground;

/// <summary>Hash codes; netstandard2.0 has no <c>HashCode</c>.</summary>
internal static class Hashing
{
    /// <summary>Hash code of a text by its characters; 0 when there is none.</summary>
    public static int Of(string? text) => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);

    /// <summary>One hash code out of two; the order counts.</summary>
    public static int Combine(int first, int second) => unchecked((((first << 5) | (first >>> 27)) + first) ^ second);
}
