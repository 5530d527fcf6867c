using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Documents;

/// <summary>Writes strings in YAML so that every reader returns exactly their text.</summary>
internal static class YamlScalar
{
    // Readers of YAML 1.1 convert these words to booleans or null, in several spellings.
    private static readonly HashSet<string> Words = new(
        ["true", "false", "yes", "no", "on", "off", "y", "n", "null"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns a string as the value of a member or an item.</summary>
    /// <param name="text">The text; untrusted.</param>
    /// <param name="indentation">The number of spaces before the lines of a text with several lines.</param>
    public static string Of(string text, int indentation) =>
        IsPlain(text) ? text : IsBlock(text) ? Block(text, indentation) : QuotedText.OfYaml(text);

    /// <summary>Returns a string as the name of a member.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string Key(string text) => IsPlain(text) ? text : QuotedText.OfYaml(text);

    // A text that begins with a letter, a slash or a dollar sign is neither a number, a date nor an indicator.
    private static bool IsPlain(string text) =>
        text.Length > 0 && (IsLetter(text[0]) || text[0] is '/' or '$') && text[text.Length - 1] is not (' ' or ':')
        && text.All(IsPlain) && !text.Contains(": ") && !Words.Contains(text);

    private static bool IsPlain(char c) => IsLetter(c)
        || c is (>= '0' and <= '9') or ' ' or '/' or '.' or ',' or ';' or ':' or '-' or '_'
            or '(' or ')' or '{' or '}' or '\'' or '+' or '@' or '$';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '가' and <= '힣');

    // The first line determines the indentation, and a literal block with '-' has no line end after its last line.
    private static bool IsBlock(string text) =>
        text.Contains('\n') && text[0] is not (' ' or '\n') && text[text.Length - 1] != '\n'
        && !text.Contains(" \n") && text[text.Length - 1] != ' '
        && text.All(c => c == '\n' || c is (>= ' ' and <= '~') || IsLetter(c));

    private static string Block(string text, int indentation) => "|-\n" + string.Join("\n", text.Split('\n')
        .Select(line => line.Length == 0 ? "" : new string(' ', indentation) + line));
}
