using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.CommandLine.Output;

/// <summary>
/// Prints YAML. Texts are in double quotes, which have the escapes of JSON, unless they cannot be mistaken for anything else.
/// </summary>
/// <param name="screen">The screen.</param>
/// <param name="isList">Whether the result is a list.</param>
internal sealed class YamlPrinter(Screen screen, bool isList) : IResultPrinter
{
    // Readers of YAML 1.1 take these for booleans and null.
    private static readonly HashSet<string> Ambiguous = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "y", "n", "null",
    };

    private bool _hasBegun;

    /// <inheritdoc />
    public void Add(IReadOnlyList<JsonNode?> values)
    {
        foreach (JsonNode? value in values)
        {
            StringBuilder text = new();
            if (isList)
                Item(text, value, 0);
            else
                Value(text, value, 0, separator: "");
            screen.Raw(text.ToString());
            _hasBegun = true;
        }
    }

    /// <inheritdoc />
    public void End()
    {
        if (isList && !_hasBegun)
            screen.Raw("[]\n");
    }

    // Appends the rest of the line on which the value begins, and further lines for its parts.
    private static void Value(StringBuilder text, JsonNode? value, int indent, string separator)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                text.Append(separator.Length > 0 ? "\n" : "");
                Members(text, members, indent, isFirstInline: separator.Length == 0 && indent > 0);
                break;
            case JsonArray { Count: > 0 } items:
                text.Append(separator.Length > 0 ? "\n" : "");
                foreach (JsonNode? item in items)
                    Item(text, item, indent);
                break;
            default:
                text.Append(separator).Append(Scalar(value)).Append('\n');
                break;
        }
    }

    private static void Members(StringBuilder text, JsonObject members, int indent, bool isFirstInline)
    {
        bool isInline = isFirstInline;
        foreach ((string name, JsonNode? value) in members)
        {
            text.Append(' ', isInline ? 0 : indent).Append(Text(name)).Append(':');
            Value(text, value, indent + 2, separator: " ");
            isInline = false;
        }
    }

    private static void Item(StringBuilder text, JsonNode? value, int indent)
    {
        text.Append(' ', indent).Append('-');
        if (value is JsonArray { Count: > 0 })
        {
            Value(text, value, indent + 2, separator: " ");
            return;
        }
        text.Append(' ');
        Value(text, value, indent + 2, separator: "");
    }

    private static string Scalar(JsonNode? value) => value switch
    {
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => Text(scalar.GetValue<string>()),
        _ => JsonText.Compact(value),
    };

    private static string Text(string text) =>
        IsPlain(text) ? text : JsonText.Compact(JsonValue.Create(text));

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && !Ambiguous.Contains(text)
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}
