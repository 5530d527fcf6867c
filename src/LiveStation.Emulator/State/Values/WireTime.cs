using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Clocks;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Values;

/// <summary>Converts moments and durations between their forms in JSON.</summary>
internal static class WireTime
{
    private const string Digits14 = "yyyyMMddHHmmss";

    /// <summary>Returns whether values of a kind are moments.</summary>
    public static bool IsMoment(WireKind kind) => kind is WireKind.TimestampMs or WireKind.TimestampKst14;

    /// <summary>Returns whether values of a kind are durations.</summary>
    public static bool IsDuration(WireKind kind) => kind is WireKind.DurationMs or WireKind.DurationS or WireKind.DurationMin;

    /// <summary>Returns a moment or duration in milliseconds; null if the value is neither.</summary>
    public static long? Milliseconds(JsonNode? node, WireKind kind)
    {
        string? text = JsonNodes.Text(node);
        if (kind == WireKind.TimestampKst14)
            return Moment14(text)?.ToUnixTimeMilliseconds();
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return null;
        decimal milliseconds = number * kind switch { WireKind.DurationS => 1_000, WireKind.DurationMin => 60_000, _ => 1 };
        return milliseconds is > long.MinValue and < long.MaxValue ? (long)milliseconds : null;
    }

    /// <summary>Creates the value of a moment or duration.</summary>
    public static JsonNode FromMilliseconds(long milliseconds, WireKind kind) => kind switch
    {
        WireKind.TimestampKst14 => JsonValue.Create(Text(milliseconds, Digits14)),
        WireKind.DurationS => JsonValue.Create(milliseconds / 1_000),
        WireKind.DurationMin => JsonValue.Create(milliseconds / 60_000),
        _ => JsonValue.Create(milliseconds),
    };

    /// <summary>Returns a moment; null if the value is out of range.</summary>
    public static DateTimeOffset? Moment(long? milliseconds) =>
        milliseconds is >= -62_135_596_800_000 and <= 253_402_300_799_999
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds.Value)
            : null;

    /// <summary>Returns a moment as text in Korea Standard Time.</summary>
    public static string Text(long milliseconds, string format) =>
        KoreanTime.Of(Moment(milliseconds) ?? DateTimeOffset.UnixEpoch).ToString(format, CultureInfo.InvariantCulture);

    private static DateTimeOffset? Moment14(string? text) =>
        DateTime.TryParseExact(text, Digits14, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local)
            && local > DateTime.MinValue.AddDays(1)
                ? new DateTimeOffset(local, KoreanTime.Offset)
                : null;
}
