using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace LiveStation.Runtime.Requests;

/// <summary>Matches text against regular expressions, which are parsed once.</summary>
internal static class Patterns
{
    // A limit for patterns with excessive backtracking.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    /// <summary>Returns whether the complete text matches a pattern; false if the match times out.</summary>
    public static bool Matches(string text, string pattern)
    {
        Regex regex = Known.GetOrAdd(
            pattern, static one => new Regex(@"\A(?:" + one + @")\z", RegexOptions.CultureInvariant, Longest));
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
