using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Sentences about the wire format and the unit of a value, for output without types for times and durations.</summary>
internal static class UnitSentences
{
    /// <summary>The format or unit of a value; null if its JSON type is sufficient.</summary>
    /// <param name="type">Type of the value.</param>
    public static DocText? Of(TypeRef type) => (type as ScalarRef)?.Kind switch
    {
        ScalarKind.TimestampMilliseconds => new(
            "Timestamp in milliseconds since 1970-01-01 UTC.", "1970-01-01(UTC)부터 경과한 밀리초입니다."),
        ScalarKind.TimestampKst14 => new(
            "Timestamp in the format yyyyMMddHHmmss, Korea Standard Time (UTC+9).",
            "yyyyMMddHHmmss 형식의 한국 표준시(UTC+9)입니다."),
        ScalarKind.DurationMilliseconds => new("Duration in milliseconds.", "단위는 밀리초입니다."),
        ScalarKind.DurationSeconds => new("Duration in seconds.", "단위는 초입니다."),
        ScalarKind.DurationMinutes => new("Duration in minutes.", "단위는 분입니다."),
        _ => null,
    };
}
