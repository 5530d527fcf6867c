using System.Text.RegularExpressions;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>Converts .NET patterns to the regular expressions of JSON Schema, which are those of ECMAScript.</summary>
internal static class PortablePattern
{
    // Escapes, groups and quantifiers that both languages have, with the same meaning. ECMAScript rejects an escape that is not
    // needed, a bracket inside a class (.NET reads a subtraction), and a brace that is not a quantifier. Classes such as \w
    // contain the letters of all languages in .NET only.
    private static readonly Regex Portable = new(
        @"\A(?:
            \\[tnrfv^$\\.*+?()\[\]{}|/]
          | \[\^?(?:\\[tnrfv^$\\.*+?()\[\]{}|/-]|[^\\\[\]\ud800-\udfff])+\]
          | \((?:\?[:=!])?(?!\?)
          | \{[0-9]+(?:,[0-9]*)?\}
          | [^\\\[\](){}\ud800-\udfff]
          | \)
        )*\z",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    // In .NET, a dot excludes only the line feed; ECMAScript excludes other line ends, too.
    private static readonly Regex Dot = new(
        @"\\.|\[(?:\\.|[^\\\]])*\]|\.", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Returns the expression that matches the whole text; null when ECMAScript has none.</summary>
    /// <param name="pattern">The .NET pattern that matches the whole text.</param>
    public static string? Of(string pattern) => Portable.IsMatch(pattern)
        ? $"^(?:{Dot.Replace(pattern, one => one.Value == "." ? @"[^\n]" : one.Value)})$"
        : null;
}
