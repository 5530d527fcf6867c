#if NETSTANDARD2_0
namespace LiveStation.Runtime;

/// <summary>Methods of strings that later frameworks have.</summary>
internal static class StringExtensions
{
    /// <summary>Whether a text has another in it.</summary>
    public static bool Contains(this string text, string part, StringComparison comparison) =>
        text.IndexOf(part, comparison) >= 0;
}
#endif
