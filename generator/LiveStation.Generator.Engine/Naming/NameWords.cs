namespace LiveStation.Generator.Engine.Naming;

/// <summary>Splits a name in PascalCase, and joins its words in the spellings of other languages.</summary>
internal static class NameWords
{
    /// <summary>Returns the words of a name: <c>ReStream</c> is <c>Re</c> and <c>Stream</c>, <c>HTMLPage2</c> is <c>HTML</c> and <c>Page2</c>.</summary>
    /// <param name="name">The name.</param>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 1; i < name.Length; i++)
        {
            if (!BeginsWord(name, i))
                continue;
            words.Add(name.Substring(start, i - start));
            start = i;
        }
        words.Add(name.Substring(start));
        return [.. words.Select(word => word.Trim('_')).Where(word => word.Length > 0)];
    }

    /// <summary>Returns a name in camelCase.</summary>
    /// <param name="name">The name in PascalCase.</param>
    public static string Camel(string name) =>
        string.Concat(Of(name).Select((word, index) => index == 0 ? word.ToLowerInvariant() : word));

    /// <summary>Returns a name in lower case with a separator between its words.</summary>
    /// <param name="name">The name in PascalCase.</param>
    /// <param name="separator">The separator.</param>
    public static string Lower(string name, string separator) => string.Join(separator, Of(name)).ToLowerInvariant();

    // The last capital of several begins the next word if a small letter follows it: the P of HTMLPage.
    private static bool BeginsWord(string name, int at) => name[at - 1] == '_'
        || (char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]))));
}
