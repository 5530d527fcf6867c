namespace LiveStation.Runtime.Ground;

/// <summary>Computes hash codes. netstandard2.0 has no <c>HashCode</c>.</summary>
internal static class Hashing
{
    /// <summary>Returns the ordinal hash code of a text; 0 for null.</summary>
    public static int Of(string? text) => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);

    /// <summary>Combines two hash codes. The order is significant.</summary>
    public static int Combine(int first, int second) => unchecked((((first << 5) | (first >>> 27)) + first) ^ second);
}
