using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Tries a pattern as the runtime will use it: the whole text has to match.</summary>
internal static class PatternForm
{
    // Patterns.Matches of the runtime puts the same around it, and has the same options.
    private const string Before = @"\A(?:", After = @")\z";
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>The form that a pattern does not have; null when it can be used.</summary>
    /// <param name="pattern">The pattern.</param>
    public static Phrase? WhyNot(string pattern)
    {
        // By itself too: in "a)|(b" the brackets around it would close those inside.
        if (!IsRead(pattern))
            return new("a .NET regular expression", ".NET 정규식");
        return IsRead(Before + pattern + After)
            ? null
            : Phrase.Of(
                "a .NET regular expression that can be followed by '{0}'; end a comment of (?x) with a line break",
                "뒤에 '{0}'이(가) 올 수 있는 .NET 정규식. (?x)의 주석은 줄 바꿈으로 끝내세요", After);
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
