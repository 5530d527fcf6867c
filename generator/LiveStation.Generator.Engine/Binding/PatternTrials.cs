using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Checks the texts of a spec against its patterns. Matching takes time inside the compiler, so it is limited for each
/// stage: a pattern that exceeds the time limit is not tried again, and after the total limit no pattern is.
/// </summary>
internal sealed class PatternTrials
{
    // The client has a slightly longer timeout. Patterns in practice need about a millionth of it.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestInAll = TimeSpan.FromSeconds(4);

    private readonly Stopwatch _spent = new();
    private readonly Dictionary<string, string> _astray = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private (string Text, Regex Regex)? _last;

    /// <summary>The number of texts tried so far.</summary>
    public int Tried { get; private set; }

    /// <summary>Indicates whether a whole text matches a valid pattern; also true when matching exceeds the time limit.</summary>
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

    /// <summary>Returns the text on which a pattern exceeded the time limit, on the first call only; otherwise null.</summary>
    /// <param name="pattern">The pattern.</param>
    public string? TakeAstray(string pattern) =>
        _astray.TryGetValue(pattern, out string? text) && _reported.Add(pattern) ? text : null;
}
