using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>Explains why a text cannot be a name: the first cause that holds.</summary>
internal static class NameFault
{
    /// <summary>Why a text cannot name a type or member, and what to do.</summary>
    /// <param name="text">The text.</param>
    public static string OfName(string text) => OfBoth(text)
        ?? $"Begin with a letter that is not small, such as {Letters.CapitalFirst(text)}.";

    /// <summary>Why a text cannot be an id, and what to do.</summary>
    /// <param name="text">The text.</param>
    public static string OfId(string text) => OfBoth(text)
        ?? $"Begin an id with a letter that is not capital, such as {Letters.SmallFirst(text)}.";

    private static string? OfBoth(string text)
    {
        if (text.Length == 0)
            return "It is empty.";
        if (text.Length > SpecName.MostCharacters)
            return FormattableString.Invariant($"A name has at most {SpecName.MostCharacters} characters.");
        string rest = string.Concat(text.Where(c => c != '_' && !Letters.IsLetterOrDigit(c)).Distinct());
        if (rest.Length > 0)
            return $"A name has letters, digits and '_' only, and no '{rest.Substring(0, 1)}'.";
        if (!Letters.IsLetter(text[0]))
            return $"A name begins with a letter, and not with '{text[0]}'.";
        return null;
    }
}
