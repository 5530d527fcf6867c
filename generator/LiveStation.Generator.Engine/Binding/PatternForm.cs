using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Compiles a pattern as the runtime does: the whole text must match.</summary>
internal static class PatternForm
{
    // Patterns.Matches of the runtime adds the same prefix and suffix, and uses the same options.
    private const string Before = @"\A(?:", After = @")\z";
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>Returns the format that a pattern violates; null when the pattern is valid.</summary>
    /// <param name="pattern">The pattern.</param>
    public static Phrase? WhyNot(string pattern)
    {
        // The pattern is also compiled alone: in "a)|(b" the added parentheses would close those of the pattern.
        if (!IsRead(pattern))
            return new("a .NET regular expression", ".NET 정규식");
        return IsRead(Before + pattern + After)
            ? null
            : Phrase.Of(
                "a .NET regular expression that can be followed by '{0}'; end a comment of (?x) with a line break",
                "뒤에 '{0}'이(가) 올 수 있는 .NET 정규식. (?x)의 주석은 줄 바꿈으로 끝내세요", After);
    }

    /// <summary>Returns the expression that matches the whole text.</summary>
    /// <param name="pattern">The pattern, which is valid.</param>
    /// <param name="longest">The timeout of a match.</param>
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
            // .NET has no other way to validate a pattern.
            return false;
        }
    }
}
