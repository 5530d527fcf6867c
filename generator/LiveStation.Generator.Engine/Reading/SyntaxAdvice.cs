using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>What to do about each thing YamlDotNet says; its own words are for people who write parsers.</summary>
internal static class SyntaxAdvice
{
    /// <summary>Advice for the colon in <c>{ en: Wait: then go. }</c>.</summary>
    public const string ColonInText = "': ' begins a value, so unquoted text cannot have it; put the text in quotes";

    private const string BrokenLineBefore =
        "this line goes on the text of the line before it; write that one with a space after its colon, or begin both "
        + "in the same column";

    private const string ForeignLine =
        "this line does not go on what stands above it; write 'key: value', in the column of the lines it belongs with";

    private const string ForeignItem = "all items of a list begin with '- ' in the same column";

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
        ("could not find expected ':'", "a key needs a colon and a space after it"),
        ("expected '-' indicator", ForeignItem),
        ("Block sequence entries", "a list begins on a line of its own, or is written in '[' and ']'"),
        ("Mapping keys are not allowed", "unquoted text cannot begin with '? '; put it in quotes"),
        ("block scalar", "after '|' or '>' comes a line break, and then text that is indented with spaces"),
        ("found a comment", "a comment stands on a line of its own; put text that has ' #' in quotes"),
        ("invalid comment", "a comment needs a space before its '#'"),
        ("anchor", "unquoted text cannot begin with '&' or '*'; put it in quotes"),
        ("tag", "unquoted text cannot begin with '!'; put it in quotes"),
        ("expected node content", "a value is missing before this; write one, or put text that begins so in quotes"),
        ("document",
            "this does not belong to what stands before it; put the whole text in quotes, and keep a key below "
            + "1,000 characters"),
    ];

    /// <summary>Whether advice is about a line whose column belongs to nothing above it.</summary>
    /// <param name="advice">The advice.</param>
    public static bool IsAboutColumn(string advice) => advice is ForeignLine or ForeignItem;

    /// <summary>Whether the parser missed a comma, a closing bracket or what stands between them.</summary>
    /// <param name="said">What the parser says.</param>
    public static bool IsAboutBrackets(string said) => said.Contains("expected ',' or") || IsAboutMissingValue(said);

    /// <summary>Whether the parser met a bracket or comma, or the end, where a value belongs.</summary>
    /// <param name="said">What the parser says.</param>
    public static bool IsAboutMissingValue(string said) => said.Contains("expected node content");

    /// <summary>Says what to do.</summary>
    /// <param name="text">The file.</param>
    /// <param name="failure">What the parser said.</param>
    public static string For(SpecText text, SpecEvent failure)
    {
        int lineStart = text.LineStart(text.LineOf(failure.Start));
        int contentStart = text.SkipBlanks(lineStart, failure.Start);
        if (failure.Text.Contains("did not find expected key"))
            return contentStart == failure.Start ? ForeignLine : RestOfText;
        if (failure.Text.Contains("Did not find expected <document") && contentStart == failure.Start)
            return ForeignLine;
        if (failure.Text.Contains("invalid mapping") || failure.Text.Contains("Mapping values are not allowed"))
            return SectionSplitter.KeyEnd(text, contentStart) == failure.Start ? BrokenLineBefore : ColonInText;
        if (failure.Text.Contains("cannot start any token"))
            return $"unquoted text cannot begin with '{text.At(failure.Start)}'; put it in quotes";
        foreach ((string said, string advice) in All)
        {
            if (failure.Text.Contains(said))
                return advice;
        }
        return failure.Text.Length > 0 ? $"the YAML parser says: {failure.Text}" : ForeignLine;
    }
}
