#if NETSTANDARD2_0
namespace LiveStation.Runtime;

/// <summary>String methods of later frameworks.</summary>
internal static class StringExtensions
{
    /// <summary>Returns whether a text contains another text.</summary>
    public static bool Contains(this string text, string part, StringComparison comparison) =>
        text.IndexOf(part, comparison) >= 0;
}
#endif
