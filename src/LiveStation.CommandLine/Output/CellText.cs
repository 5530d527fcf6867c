using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Values;

namespace LiveStation.CommandLine.Output;

/// <summary>Formats values for cells.</summary>
internal static class CellText
{
    /// <summary>Returns a value; empty when it is missing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type; null when it is not known.</param>
    public static string Of(JsonNode? value, CommandType? type) => value switch
    {
        null => "",
        JsonArray items when items.All(item => item is JsonValue) => string.Join(", ", items.Select(item => Of(item, type?.Item))),
        JsonValue scalar => Scalar(scalar, type),
        _ => JsonText.Compact(value),
    };

    /// <summary>Returns a time; null for every other value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type; null when it is not known.</param>
    public static DateTimeOffset? Time(JsonValue value, CommandType? type) => type?.Kind switch
    {
        CommandKind.TimestampMilliseconds when Number(value) is { } number => TimeText.OfMilliseconds(number),
        CommandKind.TimestampKst14 => TimeText.OfKst14(Text(value)),
        _ => null,
    };

    private static string Scalar(JsonValue value, CommandType? type)
    {
        string text = Text(value);
        return type?.Kind switch
        {
            _ when Time(value, type) is { } time => KoreanTime.Of(time),
            CommandKind.Duration when Number(value) is { } number && Span(number, type.Unit) is { } span => DurationText.Of(span),
            _ => text,
        };
    }

    private static string Text(JsonValue value) =>
        value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : JsonText.Compact(value);

    private static long? Number(JsonValue value) =>
        value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out long number) ? number : null;

    private static TimeSpan? Span(long number, TimeSpan unit) =>
        Math.Abs((decimal)number * unit.Ticks) <= long.MaxValue ? TimeSpan.FromTicks(number * unit.Ticks) : null;
}
