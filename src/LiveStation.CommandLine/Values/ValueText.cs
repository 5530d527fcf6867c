using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Json;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Secrets;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Values;

/// <summary>Converts the text of an argument or option to the JSON that the API expects.</summary>
internal static class ValueText
{
    /// <summary>Converts the texts of one value.</summary>
    /// <param name="value">The argument or option.</param>
    /// <param name="name">Its name as it is typed.</param>
    /// <param name="texts">The texts: several only for a list.</param>
    /// <exception cref="CommandFailure">A text is not valid for the type.</exception>
    public static JsonNode? ToJson(CommandValue value, string name, IReadOnlyList<string> texts)
    {
        if (value.Type is not { Kind: CommandKind.List, Item: { } item })
            return ToJson(value.Type, name, texts[0]);
        // A whole list as JSON, for lists of objects and for empty lists.
        if (texts is [['[', ..] whole])
            return Json(name, whole);
        return new JsonArray([.. texts.Select(text => ToJson(item, name, text))]);
    }

    private static JsonNode? ToJson(CommandType type, string name, string text) => type.Kind switch
    {
        CommandKind.Text => JsonValue.Create(text),
        CommandKind.Secret => JsonValue.Create(text != SecretMask.Text ? text : throw SecretMask.Refused(name)),
        CommandKind.Integer => Integer(type, name, text),
        CommandKind.Number => Number(name, text),
        CommandKind.Boolean => Boolean(name, text),
        CommandKind.TimestampMilliseconds => JsonValue.Create(TimeText.Milliseconds(name, text)),
        CommandKind.TimestampKst14 => JsonValue.Create(TimeText.Kst14(name, text)),
        CommandKind.Duration => JsonValue.Create(TimeText.Duration(type, name, text)),
        CommandKind.Word => JsonValue.Create(Word(type, name, text)),
        _ => Json(name, text),
    };

    private static JsonValue Integer(CommandType type, string name, string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            && number <= type.Largest && number >= -type.Largest - 1
            ? JsonValue.Create(number)
            : throw Invalid(name, text, new("a whole number", "정수"));

    // The text is kept, because 30.0 and 30 can differ for a server.
    private static JsonValue Number(string name, string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonValue value && value.GetValueKind() == JsonValueKind.Number
                ? value
                : throw Invalid(name, text, new("a number", "숫자"));
        }
        catch (JsonException)
        {
            throw Invalid(name, text, new("a number", "숫자"));
        }
    }

    private static JsonValue Boolean(string name, string text) =>
        bool.TryParse(text, out bool truth) ? JsonValue.Create(truth) : throw Invalid(name, text, new("true or false", "true 또는 false"));

    private static string Word(CommandType type, string name, string text)
    {
        CommandWord? word = type.Words.FirstOrDefault(one => one.Wire == text)
            ?? type.Words.FirstOrDefault(one => string.Equals(one.Wire, text, StringComparison.OrdinalIgnoreCase));
        if (word is not null)
            return word.Wire;
        throw CommandFailure.NotUnderstood(
            new LocalText($"'{text}' is not a value of {name}.", $"'{text}'은(는) {name} 값이 아닙니다.")
            + Hint.WithAll(text.ToUpperInvariant(), [.. type.Words.Select(one => one.Wire)]));
    }

    private static JsonNode? Json(string name, string text)
    {
        try
        {
            JsonNode? value = JsonNode.Parse(text);
            ThrowIfAmbiguous(name, text);
            return value;
        }
        catch (JsonException exception)
        {
            string place = $"({(exception.LineNumber ?? 0) + 1},{(exception.BytePositionInLine ?? 0) + 1})";
            throw CommandFailure.NotUnderstood(new(
                $"The value of {name} is not valid JSON at {place}. Quote it for the shell, or use --body with a file.",
                $"{name} 값의 {place} 위치가 올바른 JSON이 아닙니다. 셸에 맞게 따옴표로 묶거나 --body로 파일을 지정하세요."));
        }
    }

    private static void ThrowIfAmbiguous(string name, string json)
    {
        try
        {
            UniqueNames.Check(json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: an escape such as \ud800 without its other half, which is valid JSON but no text.
            throw CommandFailure.NotUnderstood(new(
                $"The value of {name} has an object in which a name occurs twice or is not valid Unicode.",
                $"{name} 값의 객체에 두 번 나오거나 올바른 유니코드가 아닌 이름이 있습니다."));
        }
    }

    /// <summary>Creates the failure for a text that is not valid for its type.</summary>
    /// <param name="name">Name of the argument or option.</param>
    /// <param name="text">The text.</param>
    /// <param name="expected">What was expected.</param>
    public static CommandFailure Invalid(string name, string text, LocalText expected) => CommandFailure.NotUnderstood(new(
        $"{name} needs {expected.English}, not '{text}'.", $"'{text}'은(는) {name}에 쓸 수 없습니다. 필요한 값: {expected.Korean}."));
}
