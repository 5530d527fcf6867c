namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Mistakes in the text of a spec file: LSG0001 to LSG0019, and LSG0033 to LSG0036.</summary>
internal static class TextRules
{
    /// <summary>The file is so large that reading it would hold up every build.</summary>
    public static readonly DiagnosticRule TooLarge = Error(
        "LSG0001",
        "A spec file is too large",
        "This file has {0} characters, and {1} is the most: split it, for any number of files makes one spec.");

    /// <summary>Nothing but blanks and comments.</summary>
    public static readonly DiagnosticRule EmptyFile = new(
        "LSG0002",
        "A spec file is empty",
        "This file says nothing: write a key such as 'types:' into it, or take it out of the project.",
        RuleSeverity.Warning);

    /// <summary>Neither YAML nor JSON.</summary>
    public static readonly DiagnosticRule Malformed = Error(
        "LSG0003",
        "A spec file cannot be read as YAML or JSON",
        "This cannot be read: {0}.");

    /// <summary>The commonest way to break YAML.</summary>
    public static readonly DiagnosticRule TabIndentation = Error(
        "LSG0004",
        "A line is indented with a tab",
        "YAML is indented with spaces, and this line begins with a tab: write two spaces for each tab.");

    /// <summary>A character that nobody sees, or half of one.</summary>
    public static readonly DiagnosticRule UnseenCharacter = Error(
        "LSG0005",
        "A character cannot be seen",
        "{0} has no place in a spec: {1}.");

    /// <summary>The file is a list or a text.</summary>
    public static readonly DiagnosticRule RootNotMapping = Error(
        "LSG0006",
        "A spec file is not a mapping",
        "A spec file is a mapping, and this is {0}: begin with a key such as 'types:'.");

    /// <summary>Nesting without a sensible end.</summary>
    public static readonly DiagnosticRule TooDeep = Error(
        "LSG0007",
        "A spec is nested too deeply",
        "This lies deeper than {0} levels, which no part of the language needs: see whether a bracket is not closed.");

    /// <summary>A second YAML document.</summary>
    public static readonly DiagnosticRule SeveralDocuments = Error(
        "LSG0008",
        "A spec file holds several documents",
        "A second document begins here and is not read: put it into a file of its own.");

    /// <summary>A line such as <c>%YAML 1.2</c>.</summary>
    public static readonly DiagnosticRule Directive = Error(
        "LSG0009",
        "A spec file has a directive",
        "Directives are not part of the language: delete the line '{0}'.");

    /// <summary><c>&amp;name</c>.</summary>
    public static readonly DiagnosticRule Anchor = Error(
        "LSG0010",
        "A spec has an anchor",
        "Anchors are not part of the language: delete '{0}', or quote the text if it begins so.");

    /// <summary><c>*name</c>.</summary>
    public static readonly DiagnosticRule Alias = Error(
        "LSG0011",
        "A spec has an alias",
        "Aliases are not part of the language: write out what '{0}' stands for, or quote the text if it begins so.");

    /// <summary><c>!name</c>.</summary>
    public static readonly DiagnosticRule Tag = Error(
        "LSG0012",
        "A spec has a tag",
        "Tags are not part of the language: delete '{0}', or quote the text if it begins so.");

    /// <summary><c>&lt;&lt;</c> as a key.</summary>
    public static readonly DiagnosticRule MergeKey = Error(
        "LSG0013",
        "A spec has a merge key",
        "Merge keys are not part of the language: write the entries out in place of '<<'.");

    /// <summary>The same key twice in one mapping.</summary>
    public static readonly DiagnosticRule DuplicateKey = Error(
        "LSG0014",
        "A key occurs twice",
        "'{0}' is already in line {1}, and that one counts: rename or delete one of the two.");

    /// <summary>A mapping, a list or nothing where a name belongs.</summary>
    public static readonly DiagnosticRule KeyNotText = Error(
        "LSG0015",
        "A key is not text",
        "A key is text, and this is {0}: write a name, in quotes where YAML takes it for something else.");

    /// <summary>A key or a list item with nothing after it.</summary>
    public static readonly DiagnosticRule MissingValue = Error(
        "LSG0016",
        "A value is missing",
        "{0} has no value: write one, or delete it.");

    /// <summary>A comma in unquoted text inside braces.</summary>
    public static readonly DiagnosticRule UnquotedComma = Error(
        "LSG0017",
        "A comma cuts a text",
        "The comma before '{0}' ends the text, for it is not quoted: quote text that has a comma, {1}.");

    /// <summary><c>type:string</c>.</summary>
    public static readonly DiagnosticRule GluedColon = Error(
        "LSG0018",
        "A space is missing after a colon",
        "'{0}' is one word to YAML: write a space after the colon, '{1}'.");

    /// <summary>A brace or bracket that goes on where it should not.</summary>
    public static readonly DiagnosticRule Unclosed = Error(
        "LSG0019",
        "A bracket is not closed, or a comma is missing",
        "The '{0}' of line {1} is not closed where it should be: put ',' between its entries and '{2}' at its end, "
            + "and quote text that has ' #', which begins a comment.");

    /// <summary>Bytes of another encoding, or text that lost its characters in one.</summary>
    public static readonly DiagnosticRule NotUtf8 = Error(
        "LSG0033",
        "A spec file is not UTF-8",
        "From here on this file is not UTF-8, or a program replaced characters before: save it as UTF-8, and write "
            + "again what was replaced.");

    /// <summary>A blank that is not the space, where one word is meant or one space.</summary>
    public static readonly DiagnosticRule ForeignSpace = Error(
        "LSG0034",
        "A space is not the one of the keyboard",
        "The {0} is no ordinary space and part of the word it touches: write an ordinary space or delete it, or write it as "
            + "{1} in double quotes if it is meant.");

    /// <summary>Text that looks composed and is not equal to it.</summary>
    public static readonly DiagnosticRule Decomposed = Error(
        "LSG0035",
        "A letter is not in Unicode's form NFC",
        "This looks like '{0}', but {1}, so that the two are not equal: write "
            + "'{0}' anew (in Unicode's form NFC), or write the characters as \\u… in double quotes if they are meant.");

    /// <summary>All of them, by id.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        TooLarge, EmptyFile, Malformed, TabIndentation, UnseenCharacter, RootNotMapping, TooDeep, SeveralDocuments,
        Directive, Anchor, Alias, Tag, MergeKey, DuplicateKey, KeyNotText, MissingValue, UnquotedComma, GluedColon,
        Unclosed, NotUtf8, ForeignSpace, Decomposed,
    ];

    private static DiagnosticRule Error(string id, string title, string message) =>
        new(id, title, message, RuleSeverity.Error);
}
