using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Checks the texts of a spec against its patterns. Matching takes time inside the compiler, so it is limited. A pattern that
/// exceeds its limit is reported and not tried again. The first pattern after the limit of all patterns is reported, and no
/// pattern is tried after it. Therefore, a spec that was not completely checked has an error.
/// </summary>
/// <param name="longestInAll">The limit of all patterns.</param>
internal sealed class PatternTrials(TimeSpan longestInAll)
{
    private const int LongestInAll = 4;

    // The client has a slightly longer timeout. Patterns in practice need about a millionth of it.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);

    private readonly Stopwatch _spent = new();
    private readonly Dictionary<string, Phrase> _astray = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private (string Text, Regex Regex)? _last;
    private bool _isSpent;

    /// <summary>Initializes a new instance of the <see cref="PatternTrials"/> class with the limit of the compiler.</summary>
    public PatternTrials()
        : this(TimeSpan.FromSeconds(LongestInAll))
    {
    }

    /// <summary>The number of texts tried so far.</summary>
    public int Tried { get; private set; }

    /// <summary>Indicates whether a whole text matches a valid pattern; also true when matching exceeds the time limit.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    public bool Matches(string pattern, string text)
    {
        if (_isSpent || _astray.ContainsKey(pattern))
            return true;
        _isSpent = _spent.Elapsed >= longestInAll;
        if (_isSpent)
        {
            _astray.Add(pattern, InAll());
            return true;
        }
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
            _astray.Add(pattern, Alone(text));
            return true;
        }
        finally
        {
            _spent.Stop();
        }
    }

    /// <summary>Returns the required form of a pattern that exceeded a limit, on the first call only; otherwise null.</summary>
    /// <param name="pattern">The pattern.</param>
    public Phrase? TakeAstray(string pattern) =>
        _astray.TryGetValue(pattern, out Phrase? form) && _reported.Add(pattern) ? form : null;

    private static Phrase InAll() => Phrase.Of(
        "an expression that can be evaluated within {0} seconds, together with all patterns before it; avoid nested repetitions",
        "앞에 나온 모든 패턴과 함께 {0}초 안에 평가할 수 있는 식. 중첩된 반복을 피하세요",
        LongestInAll.ToString(CultureInfo.InvariantCulture));

    private static Phrase Alone(string text) => Phrase.Of(
        "an expression that can be evaluated within 0.5 seconds; matching '{0}' took longer, so avoid nested repetitions",
        "0.5초 안에 평가할 수 있는 식. '{0}'의 일치 여부를 확인하는 데 더 오래 걸렸으므로 중첩된 반복을 피하세요", text);
}
