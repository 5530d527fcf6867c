using System.Globalization;
using System.Text;

namespace LiveStation.Json.Tests.Documents;

/// <summary>Formats bytes unambiguously.</summary>
internal static class ShownText
{
    public static string Of(byte[] utf8)
    {
        var text = new StringBuilder(utf8.Length);
        foreach (byte part in utf8)
        {
            text.Append(part is >= (byte)' ' and <= (byte)'~'
                ? ((char)part).ToString()
                : "\\x" + part.ToString("x2", CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }
}
