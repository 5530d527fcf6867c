using System.Text.RegularExpressions;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>Converts .NET patterns to the regular expressions of JSON Schema, which are those of ECMAScript.</summary>
internal static class PortablePattern
{
    // Escapes, groups and quantifiers that both languages have, with the same meaning. ECMAScript rejects an escape that is not
    // needed, a bracket inside a class (.NET reads a subtraction), and a brace that is not a quantifier.
    private static readonly Regex Portable = new(
        @"\A(?:
            \\[dDwWsSbBtnrfv^$\\.*+?()\[\]{}|/]
          | \[\^?(?:\\[dDwWsStnrfv^$\\.*+?()\[\]{}|/-]|[^\\\[\]\ud800-\udfff])+\]
          | \((?:\?[:=!])?(?!\?)
          | \{[0-9]+(?:,[0-9]*)?\}
          | [^\\\[\](){}\ud800-\udfff]
          | \)
        )*\z",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    /// <summary>Returns the expression that matches the whole text; null when ECMAScript has none.</summary>
    /// <param name="pattern">The .NET pattern that matches the whole text.</param>
    public static string? Of(string pattern) => Portable.IsMatch(pattern) ? $"^(?:{pattern})$" : null;
}
