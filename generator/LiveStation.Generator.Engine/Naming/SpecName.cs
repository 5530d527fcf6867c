using System.Text;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>Validates the names of a spec: names of types and members, in PascalCase, and IDs.</summary>
internal static class SpecName
{
    /// <summary>
    /// The maximum length of a name in a spec. With its prefixes and suffixes, a name stays below the 511 characters
    /// of the compiler and the 1,023 bytes of assembly metadata, even in Korean.
    /// </summary>
    public const int MostCharacters = 128;

    /// <summary>The suffix that the name of a method has only in generated code: names in a spec must not end with it.</summary>
    public const string MethodSuffix = "Async";

    /// <summary>Indicates whether text contains only letters, digits and '_'.</summary>
    public static bool HasNameCharactersOnly(string text)
    {
        foreach (char c in text)
        {
            if (c != '_' && !Letters.IsLetterOrDigit(c))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Indicates whether text can name a type or member: it begins with a letter that is not lowercase. Private fields
    /// and locals of generated code begin with '_' or a lowercase letter, so they cannot conflict with such a name.
    /// </summary>
    /// <remarks>Letters without case, such as Korean ones, are treated as capital letters.</remarks>
    public static bool IsName(string text) => IsShort(text) && Letters.IsLetter(text[0]) && !Letters.IsSmall(text[0]);

    /// <summary>Indicates whether text can be an ID: it begins with a letter that is not a capital.</summary>
    public static bool IsId(string text) => IsShort(text) && Letters.IsLetter(text[0]) && !Letters.IsCapital(text[0]);

    /// <summary>
    /// Converts a wire name to PascalCase: <c>rtmpUrl</c> and <c>RTMP_URL</c> both become <c>RtmpUrl</c>. Returns null when
    /// no part of it is valid in a name, or when the result would begin with a digit.
    /// </summary>
    public static string? ToPascal(string wire)
    {
        // This runs for every name of a spec. Words are not created as texts of their own.
        var name = new StringBuilder(wire.Length);
        int start = 0;
        for (int i = 0; i < wire.Length; i++)
        {
            bool isSeparator = !Letters.IsLetterOrDigit(wire[i]);
            if (isSeparator || StartsWord(wire, start, i))
                start = isSeparator ? i + 1 : i;
            if (!isSeparator)
                name.Append(i == start ? Letters.Capital(wire[i]) : Letters.Small(wire[i]));
        }
        string text = name.ToString();
        return IsName(text) ? text : null;
    }

    /// <summary>
    /// Converts a name to lowercase words with hyphens: <c>ReStream</c> becomes <c>re-stream</c>, and <c>Vod2Live</c> becomes
    /// <c>vod2-live</c>.
    /// </summary>
    public static string ToKebab(string name) =>
        string.Join("-", Words(name).Select(word => string.Concat(word.Select(Letters.Small))));

    private static bool IsShort(string text) => text.Length is > 0 and <= MostCharacters && HasNameCharactersOnly(text);

    // A word ends at the end of letters and digits, before a capital after a lowercase letter or digit (channelId), and before
    // the last of several capitals when a lowercase letter follows it (HTTPServer: HTTP, Server).
    private static IEnumerable<string> Words(string wire)
    {
        int start = 0;
        for (int i = 0; i <= wire.Length; i++)
        {
            bool ends = i == wire.Length || !Letters.IsLetterOrDigit(wire[i]);
            if (!ends && !StartsWord(wire, start, i))
                continue;
            if (i > start)
                yield return wire.Substring(start, i - start);
            start = ends ? i + 1 : i;
        }
    }

    private static bool StartsWord(string wire, int start, int i) =>
        i > start && Letters.IsCapital(wire[i])
        && (!Letters.IsCapital(wire[i - 1]) || (i + 1 < wire.Length && Letters.IsSmall(wire[i + 1])));
}
