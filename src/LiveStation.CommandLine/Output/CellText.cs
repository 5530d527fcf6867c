using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Values;

namespace LiveStation.CommandLine.Output;

/// <summary>Formats values for cells and for tab-separated lines.</summary>
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

    private static string Scalar(JsonValue value, CommandType? type)
    {
        string text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : JsonText.Compact(value);
        return type?.Kind switch
        {
            CommandKind.TimestampMilliseconds when Number(value) is { } number && TimeText.OfMilliseconds(number) is { } time =>
                KoreanTime.Of(time),
            CommandKind.TimestampKst14 when TimeText.OfKst14(text) is { } time => KoreanTime.Of(time),
            CommandKind.Duration when Number(value) is { } number && Span(number, type.Unit) is { } span => DurationText.Of(span),
            _ => text,
        };
    }

    private static long? Number(JsonValue value) =>
        value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out long number) ? number : null;

    private static TimeSpan? Span(long number, TimeSpan unit) =>
        Math.Abs((decimal)number * unit.Ticks) <= long.MaxValue ? TimeSpan.FromTicks(number * unit.Ticks) : null;
}
