using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LiveStation.Emulator.Control.Scenarios;

/// <summary>The responses of the steps so far, and the texts that refer to them.</summary>
/// <param name="round">The number of the round.</param>
internal sealed partial class ScenarioText(int round)
{
    private readonly Dictionary<string, JsonNode?> _responses = new(StringComparer.Ordinal);

    /// <summary>Stores a response.</summary>
    /// <param name="name">The name.</param>
    /// <param name="response">The response.</param>
    public void Add(string name, JsonNode? response) => _responses[name] = response;

    /// <summary>Returns a text with its references replaced.</summary>
    /// <param name="text">The text, such as <c>{channel.content.channelId}</c>.</param>
    /// <exception cref="ScenarioFailure">A reference has no value.</exception>
    public string Of(string text) => Reference().Replace(text, match => Value(match.Groups[1].Value).ToString());

    /// <summary>Returns a JSON value with the references of its texts replaced. A text that is one reference becomes its value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ScenarioFailure">A reference has no value.</exception>
    public JsonNode? Of(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Of)]),
        JsonValue one when one.TryGetValue(out string? text) => OfText(text),
        _ => value?.DeepClone(),
    };

    private JsonNode OfText(string text) => Reference().Match(text) is { Success: true } match && match.Length == text.Length
        ? Value(match.Groups[1].Value).DeepClone()
        : JsonValue.Create(Of(text));

    private JsonNode Value(string path)
    {
        if (path == "n")
            return JsonValue.Create(round.ToString("00", CultureInfo.InvariantCulture));
        string[] names = path.Split('.');
        JsonNode? value = _responses.GetValueOrDefault(names[0]);
        foreach (string name in names.Skip(1))
        {
            value = value switch
            {
                JsonObject members => members[name],
                JsonArray items when int.TryParse(name, out int index) && index >= 0 && index < items.Count => items[index],
                _ => null,
            };
        }
        return value ?? throw new ScenarioFailure($"The reference {{{path}}} has no value. Refer to a response of an earlier step.");
    }

    [GeneratedRegex(@"\{(n|[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+)\}")]
    private static partial Regex Reference();
}
