using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace LiveStation.Runtime.Requests;

/// <summary>Holds texts against regular expressions, which are read once.</summary>
internal static class Patterns
{
    // A pattern that goes astray must not take the caller with it.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    /// <summary>Whether all of a text matches a pattern; false too when that cannot be told in time.</summary>
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
