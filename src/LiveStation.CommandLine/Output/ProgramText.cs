using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.CommandLine.Output;

/// <summary>Formats values for other programs, on one line without tabs: times in ISO 8601, and all else as in the API.</summary>
internal static class ProgramText
{
    private const string Iso8601 = "yyyy-MM-dd'T'HH:mm:ss.FFFzzz";

    /// <summary>Returns a value; empty when it is missing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type; null when it is not known.</param>
    public static string Of(JsonNode? value, CommandType? type) => value switch
    {
        JsonArray items when items.All(item => item is JsonValue) => string.Join(", ", items.Select(item => Of(item, type?.Item))),
        JsonValue scalar when CellText.Time(scalar, type) is { } time => time.ToString(Iso8601, CultureInfo.InvariantCulture),
        _ => Escaped(CellText.Of(value, null)),
    };

    // What would end a value or a line, and what a terminal would obey.
    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '\\' => @"\\",
                '\t' => @"\t",
                '\n' => @"\n",
                '\r' => @"\r",
                _ when SafeText.Steers(rune) => $@"\u{rune.Value:x4}",
                _ => rune.ToString(),
            });
        }
        return escaped.ToString();
    }
}
