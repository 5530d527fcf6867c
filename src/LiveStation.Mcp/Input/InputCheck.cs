using System.Text.Json;
using LiveStation.CommandLine.Secrets;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Mcp.Output;
using LiveStation.Mcp.Schemas;
using LiveStation.Mcp.Texts;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.Input;

/// <summary>
/// Checks the shape of arguments: known names, required arguments, types and enum values. The client checks the rules of the API.
/// </summary>
internal sealed class InputCheck
{
    private const int MostProblems = 10;
    private const int MostListed = 20;
    private readonly List<LocalText> _problems = [];

    private InputCheck()
    {
    }

    /// <summary>Returns the problems, each a sentence with the JSON path of the value and what is allowed.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="schema">The schema of the tool.</param>
    /// <param name="language">The language of the sentences.</param>
    public static IReadOnlyList<string> Problems(JsonElement arguments, JsonElement schema, ApiLanguage language)
    {
        InputCheck check = new();
        check.Value(arguments, SchemaNode.Root(schema), "$");
        return [.. check._problems.Take(MostProblems).Select(problem => problem.For(language))];
    }

    private void Value(JsonElement value, SchemaNode schema, string path)
    {
        if (schema.Alternatives is { Count: > 0 } alternatives)
        {
            if (!alternatives.Any(alternative => IsValid(value, alternative)))
                Value(value, alternatives[0], path);
        }
        else if (schema.Type is { } type && !IsOf(value, type))
        {
            _problems.Add(new LocalText($"{path}: expected {English(type)}, found {KindOf(value).English}.",
                $"{path}: {Korean(type)} 타입이어야 하지만 {KindOf(value).Korean} 타입입니다."));
        }
        else if (schema.IsSecret && IsMask(value))
        {
            Masked(path);
        }
        else if (schema.Allowed is { } allowed && !allowed.Any(one => JsonElement.DeepEquals(one, value)))
        {
            NotAllowed(value, [.. allowed.Select(Shown)], path);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            Object(value, schema, path);
        }
        else if (value.ValueKind == JsonValueKind.Array && schema.Items is { } items)
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
                Value(item, items, $"{path}[{index++}]");
        }
    }

    // Null counts as absent: models often send it for a value that they omit.
    private void Object(JsonElement value, SchemaNode schema, string path)
    {
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Null)
                continue;
            if (schema.Property(property.Name) is { } known)
                Value(property.Value, known, $"{path}.{property.Name}");
            else if (schema.IsClosed)
                Unknown(property.Name, [.. schema.Properties], path);
            else
                Any(property.Value, $"{path}.{property.Name}", SecretNames.Contains(property.Name));
        }
        foreach (string name in schema.Required.Where(name => !HasValue(value, name)))
            _problems.Add(new LocalText($"{path}.{name} is required.", $"{path}.{name}: 필수 값입니다."));
    }

    // Inside any JSON, the names decide what is secret, as in results.
    private void Any(JsonElement value, string path, bool isSecret)
    {
        if (isSecret && IsMask(value))
        {
            Masked(path);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in value.EnumerateObject())
                Any(property.Value, $"{path}.{property.Name}", isSecret || SecretNames.Contains(property.Name));
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
                Any(item, $"{path}[{index++}]", isSecret);
        }
    }

    private void Masked(string path) => _problems.Add(new LocalText(
        $"{path}: {ResultWriter.Mask} is the mask of a secret, not its value. Ask for the value, or omit it.",
        $"{path}: {ResultWriter.Mask}은(는) 비밀 정보를 가린 표시이며 실제 값이 아닙니다. 실제 값을 물어보거나 생략하세요."));

    private static bool IsMask(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.ValueEquals(ResultWriter.Mask);

    private void Unknown(string name, string[] known, string path)
    {
        string shown = CleanText.Short(name);
        LocalText hint = Hint(name, known);
        _problems.Add(new LocalText($"{path} has no property '{shown}'. ", $"{path}에 '{shown}' 속성이 없습니다. ") + hint);
    }

    private void NotAllowed(JsonElement value, string[] allowed, string path)
    {
        string shown = CleanText.Short(Shown(value));
        _problems.Add(new LocalText($"{path}: '{shown}' is not a valid value. ", $"{path}: '{shown}'은(는) 사용할 수 없는 값입니다. ")
            + Hint(Shown(value), allowed));
    }

    private static LocalText Hint(string name, string[] known)
    {
        string listed = string.Join(", ", known.Take(MostListed)) + (known.Length > MostListed ? ", …" : "");
        LocalText all = new($"Valid: {listed}.", $"사용할 수 있는 값: {listed}.");
        return known.Length == 0
            ? new LocalText("None is defined.", "정의된 것이 없습니다.")
            : Nearest.To(name, known) is { } nearest
                ? new LocalText($"Did you mean '{nearest}'? ", $"혹시 '{nearest}'인가요? ") + all
                : all;
    }

    private static bool HasValue(JsonElement value, string name) =>
        value.TryGetProperty(name, out JsonElement one) && one.ValueKind != JsonValueKind.Null;

    private static bool IsValid(JsonElement value, SchemaNode schema)
    {
        InputCheck check = new();
        check.Value(value, schema, "");
        return check._problems.Count == 0;
    }

    private static string Shown(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && number % 1 == 0,
        _ => true,
    };

    private static string English(string type) => type switch
    {
        "object" => "an object",
        "array" => "a list",
        "integer" => "a whole number",
        "boolean" => "true or false",
        _ => "a " + type,
    };

    private static string Korean(string type) => type switch
    {
        "object" => "객체",
        "array" => "목록",
        "integer" => "정수",
        "boolean" => "true 또는 false",
        "string" => "문자열",
        _ => "숫자",
    };

    private static LocalText KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new("an object", "객체"),
        JsonValueKind.Array => new("a list", "목록"),
        JsonValueKind.String => new("a string", "문자열"),
        JsonValueKind.Number => new("a number", "숫자"),
        JsonValueKind.True or JsonValueKind.False => new("true or false", "true 또는 false"),
        _ => new("null", "null"),
    };
}
