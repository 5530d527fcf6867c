using System.Text.RegularExpressions;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Tries a pattern as the runtime will use it: the whole text has to match.</summary>
internal static class PatternForm
{
    // Patterns.Matches of the runtime puts the same around it, and has the same options.
    private const string Before = @"\A(?:", After = @")\z";
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // Matching stops here, for a client cannot wait for a pattern that goes astray.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    /// <summary>The form that a pattern does not have; null when it can be used.</summary>
    /// <param name="pattern">The pattern.</param>
    public static string? WhyNot(string pattern)
    {
        // By itself too: in "a)|(b" the brackets around it would close those inside.
        if (!IsRead(pattern))
            return "a regular expression of .NET";
        return IsRead(Before + pattern + After)
            ? null
            : $"a regular expression of .NET that can be followed by '{After}', so end a comment of (?x) with a line break";
    }

    /// <summary>Whether a whole text matches a sound pattern; true too when that takes long.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    public static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, Before + pattern + After, Options, Longest);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static bool IsRead(string pattern)
    {
        try
        {
            _ = new Regex(pattern, Options);
            return true;
        }
        catch (ArgumentException)
        {
            // The only way there is to ask.
            return false;
        }
    }
}
