using System.Text;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>The names that a spec can give: of types and members, in Pascal case, and ids.</summary>
internal static class SpecName
{
    /// <summary>
    /// The most characters a name of a spec has: with what is put before and behind it, a name stays below the 511
    /// characters of the compiler and the 1,023 bytes of an assembly's metadata, Korean ones too.
    /// </summary>
    public const int MostCharacters = 128;

    /// <summary>Whether text has letters, digits and '_' only.</summary>
    public static bool HasNameCharactersOnly(string text) => text.All(c => c == '_' || Letters.IsLetterOrDigit(c));

    /// <summary>
    /// Whether text can name a type or member: it begins with a letter, and with no small one. Private
    /// fields and locals of generated code begin with '_' or a small letter, so that none of them can meet such a name.
    /// </summary>
    /// <remarks>Letters without case, such as Korean ones, are as good as capital ones.</remarks>
    public static bool IsName(string text) => IsShort(text) && Letters.IsLetter(text[0]) && !Letters.IsSmall(text[0]);

    /// <summary>Whether text can be an id: it begins with a letter, and with no capital one.</summary>
    public static bool IsId(string text) => IsShort(text) && Letters.IsLetter(text[0]) && !Letters.IsCapital(text[0]);

    /// <summary>
    /// A wire name in Pascal case: <c>rtmpUrl</c> and <c>RTMP_URL</c> both become <c>RtmpUrl</c>. Null when nothing of it
    /// can stand in a name, or when it would begin with a digit.
    /// </summary>
    public static string? ToPascal(string wire)
    {
        var name = new StringBuilder(wire.Length);
        foreach (string word in Words(wire))
            name.Append(Letters.Capital(word[0])).Append([.. word.Skip(1).Select(Letters.Small)]);
        return IsName(name.ToString()) ? name.ToString() : null;
    }

    private static bool IsShort(string text) => text.Length is > 0 and <= MostCharacters && HasNameCharactersOnly(text);

    // Words end where letters and digits end, before a capital after a small letter or digit (channelId), and before the
    // last capital of several when a small letter follows it (HTTPServer: HTTP, Server).
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
