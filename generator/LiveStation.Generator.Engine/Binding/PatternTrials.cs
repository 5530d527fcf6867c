using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Holds the texts of a spec against its patterns. Trying takes time inside the compiler, so that of one stage it is limited:
/// a pattern that goes astray is not tried again, and after a while none is.
/// </summary>
internal sealed class PatternTrials
{
    // A client gives up a little later. Patterns that people write take millionths of it.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestInAll = TimeSpan.FromSeconds(4);

    private readonly Stopwatch _spent = new();
    private readonly Dictionary<string, string> _astray = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private (string Text, Regex Regex)? _last;

    /// <summary>How many texts were tried so far.</summary>
    public int Tried { get; private set; }

    /// <summary>Whether a whole text matches a sound pattern; true too when that takes too long to tell.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    public bool Matches(string pattern, string text)
    {
        if (_astray.ContainsKey(pattern) || _spent.Elapsed > LongestInAll)
            return true;
        Tried++;
        if (_last?.Text != pattern)
            _last = (pattern, PatternForm.Whole(pattern, Longest));
        _spent.Start();
        try
        {
            return _last.Value.Regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _astray.Add(pattern, text);
            return true;
        }
        finally
        {
            _spent.Stop();
        }
    }

    /// <summary>The text on which a pattern went astray, for the first who asks; null for all others.</summary>
    /// <param name="pattern">The pattern.</param>
    public string? TakeAstray(string pattern) =>
        _astray.TryGetValue(pattern, out string? text) && _reported.Add(pattern) ? text : null;
}
