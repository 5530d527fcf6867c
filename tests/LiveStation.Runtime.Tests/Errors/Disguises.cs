using System.Net;
using System.Text;

namespace LiveStation.Runtime.Tests.Errors;

/// <summary>Encodings in which a server may send a secret back.</summary>
internal static class Disguises
{
    public static readonly IReadOnlyDictionary<string, Func<string, string>> All =
        new Dictionary<string, Func<string, string>>
        {
            ["plain"] = static text => text,
            ["upper case"] = static text => text.ToUpperInvariant(),
            ["percent"] = Uri.EscapeDataString,
            ["percent, all of it"] = static text => InBytes(text, "%{0:X2}"),
            ["percent, lower case"] = static text => InBytes(text, "%{0:x2}"),
            ["form"] = WebUtility.UrlEncode,
            ["base64"] = static text => Base64(text, "", ""),
            ["base64, second alignment"] = static text => Base64(text, "u", "zz"),
            ["base64, third alignment"] = static text => Base64(text, "u:", "z"),
            ["base64 of a url"] = static text => Base64(text, "", "").TrimEnd('=').Replace('+', '-').Replace('/', '_'),
            ["base64 in lines"] = static text => Between(Base64(text, "ab", ""), 5, "\r\n"),
            ["hex"] = static text => InBytes(text, "{0:x2}"),
            ["upper-case hex"] = static text => InBytes(text, "{0:X2}"),
            ["hex with dashes"] = static text => InBytes(text, "{0:X2}-"),
            ["hex of C"] = static text => InBytes(text, "0x{0:x2}, "),
            ["JSON"] = static text => InUnits(text, "\\u{0:x4}"),
            ["escapes in braces"] = static text => InUnits(text, "\\u{{{0:x}}}"),
            ["JSON with backslashes"] = static text => text.Replace("/", "\\/").Replace("\"", "\\\""),
            ["HTML"] = WebUtility.HtmlEncode,
            ["HTML, decimal"] = static text => InUnits(text, "&#{0};"),
            ["HTML, hexadecimal"] = static text => InUnits(text, "&#x{0:X};"),
            ["blanks"] = static text => Between(text, 3, " "),
            ["control characters"] = static text => Between(text, 1, "\u0001"),
            ["invisible characters"] = static text => Between(text, 2, "\u200B"),
            ["tags"] = static text => Between(text, 4, "<wbr>"),
        };

    private static string Base64(string text, string before, string after) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(before + text + after));

    private static string InBytes(string text, string format) =>
        string.Concat(Encoding.UTF8.GetBytes(text).Select(part => Formatted(format, part)));

    private static string InUnits(string text, string format) =>
        string.Concat(text.Select(unit => Formatted(format, (int)unit)));

    private static string Formatted(string format, object value) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, format, value);

    private static string Between(string text, int size, string part) =>
        string.Join(part, text.Chunk(size).Select(static chunk => new string(chunk)));
}
