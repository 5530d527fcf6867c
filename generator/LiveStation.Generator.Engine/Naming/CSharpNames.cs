using System.Text;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>Makes C# names of wire names.</summary>
internal static class CSharpNames
{
    /// <summary>
    /// The most characters a name of a spec has: with what is put before and behind it, a name stays below the 511
    /// characters of the compiler and the 1,023 bytes of an assembly's metadata, Korean ones too.
    /// </summary>
    public const int MostCharacters = 128;

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params",
        "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong",
        "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Whether text is a C# identifier that needs no <c>@</c>.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && IsStart(text[0]) && text.All(c => c == '_' || Letters.IsLetterOrDigit(c)) && !Keywords.Contains(text);

    /// <summary>
    /// Whether text can name a type or member: an identifier that begins with a letter, and with no small one. Private
    /// fields and locals of generated code begin with '_' or a small letter, so that none of them can meet such a name.
    /// </summary>
    /// <remarks>Letters without case, such as Korean ones, are as good as capital ones.</remarks>
    public static bool IsTypeName(string text) => IsShort(text) && Letters.IsLetter(text[0]) && !Letters.IsSmall(text[0]);

    /// <summary>Whether text can be an id: an identifier that begins with a letter, and with no capital one.</summary>
    public static bool IsId(string text) => IsShort(text) && Letters.IsLetter(text[0]) && !Letters.IsCapital(text[0]);

    /// <summary>
    /// A wire name in Pascal case: <c>rtmpUrl</c> and <c>RTMP_URL</c> both become <c>RtmpUrl</c>. Null when nothing of it
    /// can stand in a C# name, or when it would begin with a digit.
    /// </summary>
    public static string? ToPascal(string wire)
    {
        var name = new StringBuilder(wire.Length);
        foreach (string word in Words(wire))
            name.Append(Letters.Capital(word[0])).Append([.. word.Skip(1).Select(Letters.Small)]);
        return IsTypeName(name.ToString()) ? name.ToString() : null;
    }

    /// <summary>
    /// A Pascal-case name in camel case, with <c>@</c> when it is a keyword then. Different names stay different ones, since
    /// no name of a type or member begins with a small letter.
    /// </summary>
    public static string ToCamel(string pascal)
    {
        string camel = Letters.SmallFirst(pascal);
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    private static bool IsShort(string text) => text.Length <= MostCharacters && IsIdentifier(text);

    private static bool IsStart(char c) => c == '_' || Letters.IsLetter(c);

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
