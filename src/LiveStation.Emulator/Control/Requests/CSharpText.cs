using System.Globalization;
using System.Text.Json;

namespace LiveStation.Emulator.Control.Requests;

/// <summary>Writes a request as a call of the client in C#. The names come from the model of the API.</summary>
internal sealed class CSharpText
{
    private readonly Dictionary<string, CallShape> _calls = new(StringComparer.Ordinal);
    private readonly HashSet<(string Enum, string Value)> _values = [];

    /// <summary>Initializes a new instance of the <see cref="CSharpText"/> class.</summary>
    /// <param name="model">The model, as JSON; null if there is none, and no request can be written.</param>
    public CSharpText(string? model)
    {
        if (model is null)
            return;
        using JsonDocument document = JsonDocument.Parse(model);
        if (document.RootElement.TryGetProperty("enums", out JsonElement enums))
        {
            _values.UnionWith(
                enums.EnumerateObject().SelectMany(one => one.Value.EnumerateObject().Select(value => (one.Name, value.Name))));
        }
        if (!document.RootElement.TryGetProperty("operations", out JsonElement operations))
            return;
        foreach (JsonProperty operation in operations.EnumerateObject())
        {
            if (operation.Value.TryGetProperty("call", out JsonElement call))
                _calls.Add(operation.Name, new CallShape(call.GetString()!, operation.Value.Clone()));
        }
    }

    /// <summary>Returns the call; null if the operation is unknown.</summary>
    /// <param name="request">The request.</param>
    public string? Of(RequestRecord request)
    {
        if (request.Operation is null || !_calls.TryGetValue(request.Operation, out CallShape? shape))
            return null;
        List<string> arguments = [.. shape.Path.Zip(request.Path, (member, text) => Literal(member, text))];
        if (shape.Body is { } type && request.RequestBody.Text is { } body)
            arguments.Add($"JsonSerializer.Deserialize<{type}>({Raw(body)})!");
        string query = string.Join(", ", shape.Query.Join(
            request.Query, Name, pair => pair.Key, (member, pair) => $"{Pascal(Name(member))} = {Literal(member, pair.Value)}"));
        if (query.Length > 0)
            arguments.Add($"new() {{ {query} }}");
        return $"await client.{shape.Call}({string.Join(", ", arguments)});";
    }

    private static string Name(JsonElement member) => member.GetProperty("name").GetString()!;

    private string Literal(JsonElement member, string text)
    {
        JsonElement type = member.TryGetProperty("type", out JsonElement given) ? given : default;
        string? kind = type.ValueKind == JsonValueKind.Object ? type.GetProperty("kind").GetString() : null;
        string? name = kind == "enum" ? type.GetProperty("name").GetString() : null;
        return kind switch
        {
            "int" or "long" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => text,
            "bool" when text is "true" or "false" => text,
            // The text of a caller could end the expression and begin another.
            "enum" when _values.Contains((name!, text)) => $"{name}.{Pascal(text)}",
            _ => Quoted(text),
        };
    }

    private static string Pascal(string name) => string.Concat(
        name.Split(['_', '-', ' '], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])
            + (word.Any(char.IsLower) ? word[1..] : word[1..].ToLowerInvariant())));

    // JSON strings of ASCII are C# strings: both have the same escapes.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    // A raw literal may contain shorter runs of quotes than those around it.
    private static string Raw(string json)
    {
        string quotes = "\"\"\"";
        while (json.Contains(quotes, StringComparison.Ordinal))
            quotes += '"';
        return json.Contains('\n', StringComparison.Ordinal) || !json.EndsWith('}')
            ? $"{quotes}\n{json}\n{quotes}"
            : $"{quotes}{json}{quotes}";
    }

    private sealed class CallShape(string call, JsonElement operation)
    {
        public string Call => call;

        public JsonElement[] Path { get; } = List(operation, "path");

        public JsonElement[] Query { get; } = List(operation, "query");

        public string? Body { get; } = operation.TryGetProperty("body", out JsonElement body) ? body.GetString() : null;

        private static JsonElement[] List(JsonElement operation, string name) =>
            operation.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray()] : [];
    }
}
