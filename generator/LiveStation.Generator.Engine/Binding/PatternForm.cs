using System.Text.RegularExpressions;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Tries a pattern as the runtime will use it: the whole text has to match.</summary>
internal static class PatternForm
{
    // Patterns.Matches of the runtime puts the same around it, and has the same options.
    private const string Before = @"\A(?:", After = @")\z";
    private const RegexOptions Options = RegexOptions.CultureInvariant;

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

    /// <summary>The expression that whole texts match.</summary>
    /// <param name="pattern">The pattern, which is sound.</param>
    /// <param name="longest">When matching is given up.</param>
    public static Regex Whole(string pattern, TimeSpan longest) => new(Before + pattern + After, Options, longest);

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
