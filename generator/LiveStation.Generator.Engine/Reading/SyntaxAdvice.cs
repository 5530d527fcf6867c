using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>What to do about each thing YamlDotNet says; its own words are for people who write parsers.</summary>
internal static class SyntaxAdvice
{
    /// <summary>Advice for the colon in <c>{ en: Wait: then go. }</c>.</summary>
    public const string ColonInText =
        "': ' begins a value, so unquoted text cannot have it; put the text in quotes, and see that the line before it "
        + "has a space after its colon and is indented like this one if they belong together";

    private const string ForeignLine =
        "a line of the form 'key: value' belongs here; see that its indentation is that of the lines it belongs with";

    private const string RestOfText =
        "the value before this has ended; put the whole text in quotes, and double a quote inside single quotes";

    private const string OpenQuote =
        "the quote that begins here has no end; close it, or put quoted text that goes on over several lines deeper "
        + "than its key";

    /// <summary>A piece of what the parser says, and the advice; the first that fits counts.</summary>
    private static readonly (string Said, string Advice)[] All =
    [
        ("found unexpected end of stream", OpenQuote),
        ("scalar, found wrong indentation", OpenQuote),
        ("found unexpected document indicator", OpenQuote),
        ("found unknown escape character",
            "this quoted text has a backslash that escapes nothing; write it twice, or use single quotes"),
        ("hexadecimal", "this quoted text has an escape without its digits, such as \\u0041"),
        ("Unicode", "this quoted text has an escape that stands for half of a character or for none"),
        ("found invalid mapping", ColonInText),
        ("Mapping values are not allowed", ColonInText),
        ("could not find expected ':'", "a key needs a colon and a space after it"),
        ("expected '-' indicator", "all items of a list begin with '- ' in the same column"),
        ("Block sequence entries", "a list begins on a line of its own, or is written in '[' and ']'"),
        ("Mapping keys are not allowed", "unquoted text cannot begin with '? '; put it in quotes"),
        ("block scalar", "after '|' or '>' comes a line break, and then text that is indented with spaces"),
        ("found a comment", "a comment stands on a line of its own; put text that has ' #' in quotes"),
        ("invalid comment", "a comment needs a space before its '#'"),
        ("anchor", "unquoted text cannot begin with '&' or '*'; put it in quotes"),
        ("tag", "unquoted text cannot begin with '!'; put it in quotes"),
        ("expected node content", "a value is missing before this; write one, or put text that begins so in quotes"),
        ("document", "this does not belong to what stands above it; a spec file is one mapping, with keys of at most "
            + "1,000 characters"),
    ];

    /// <summary>Whether the parser missed a comma, a closing bracket or what stands between them.</summary>
    /// <param name="said">What the parser says.</param>
    public static bool IsAboutBrackets(string said) =>
        said.Contains("expected ',' or") || said.Contains("expected node content");

    /// <summary>Says what to do.</summary>
    /// <param name="text">The file.</param>
    /// <param name="failure">What the parser said.</param>
    public static string For(SpecText text, SpecEvent failure)
    {
        if (failure.Text.Contains("did not find expected key"))
            return IsFirstOfLine(text, failure.Start) ? ForeignLine : RestOfText;
        if (failure.Text.Contains("cannot start any token"))
            return $"unquoted text cannot begin with '{text.At(failure.Start)}'; put it in quotes";
        foreach ((string said, string advice) in All)
        {
            if (failure.Text.Contains(said))
                return advice;
        }
        return failure.Text.Length > 0 ? $"the YAML parser says: {failure.Text}" : ForeignLine;
    }

    private static bool IsFirstOfLine(SpecText text, int offset)
    {
        int start = text.LineStart(text.LineOf(offset));
        return text.TrimBlanks(offset, start) == start;
    }
}
