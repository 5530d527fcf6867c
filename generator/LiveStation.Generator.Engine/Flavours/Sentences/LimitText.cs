using System.Globalization;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Limits and their units as text.</summary>
internal static class LimitText
{
    /// <summary>The abbreviated wire unit of a value; empty if it has none.</summary>
    /// <param name="type">Type of the value.</param>
    public static string UnitOf(TypeRef type) => (type as ScalarRef)?.Kind switch
    {
        ScalarKind.DurationMilliseconds or ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 => "ms",
        ScalarKind.DurationSeconds => "s",
        ScalarKind.DurationMinutes => "min",
        _ => "",
    };

    /// <summary>Whether a value is a point in time, which is earlier or later and not less or more.</summary>
    /// <param name="type">Type of the value.</param>
    public static bool IsMoment(TypeRef type) =>
        type is ScalarRef { Kind: ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 };

    /// <summary>Whether a value is a duration.</summary>
    /// <param name="type">Type of the value.</param>
    public static bool IsDuration(TypeRef type) => !IsMoment(type) && UnitOf(type).Length > 0;

    /// <summary>A limit as English text.</summary>
    /// <param name="bound">The limit.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="name">Returns the name of the value that the limit is relative to.</param>
    /// <param name="isProse">Whether units are written as words and not abbreviated.</param>
    public static string Text(BoundModel bound, string unit, Func<FieldRef, string> name, bool isProse = false) => Text(
        bound, name, Span(bound, unit, (number, symbol) => isProse ? EnglishWords(number, symbol) : EnglishUnits(symbol)),
        span => $"{span} after the call", span => $"{span} before the call", "the time of the call");

    /// <summary>A limit as Korean text.</summary>
    /// <param name="bound">The limit.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="name">Returns the name of the value that the limit is relative to.</param>
    public static string KoreanText(BoundModel bound, string unit, Func<FieldRef, string> name) =>
        Text(
            bound, name, Span(bound, unit, (_, symbol) => KoreanUnits(symbol)),
            span => $"호출 시점 + {span}", span => $"호출 시점 - {span}", "호출 시점");

    private static string Text(
        BoundModel bound,
        Func<FieldRef, string> name,
        string span,
        Func<string, string> after,
        Func<string, string> before,
        string now)
    {
        bool isNegative = bound.Number.IsNegative;
        return bound.Origin switch
        {
            // A point in time has no unit.
            null => bound.Time ?? (isNegative ? "-" + span : span),
            { Field: null } when bound.Number.Value == 0 => now,
            { Field: null } => isNegative ? before(span) : after(span),
            { Field: { } field } when bound.Number.Value == 0 => name(field),
            { Field: { } field } => $"{name(field)} {(isNegative ? "-" : "+")} {span}",
        };
    }

    // Milliseconds are converted to the largest unit without a fraction, such as days.
    private static string Span(BoundModel bound, string unit, Func<string, string, string> suffix)
    {
        string number = bound.Number.Text.TrimStart('-');
        if (unit != "ms" || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long span) || span == 0)
            return number + suffix(number, unit);
        (long Size, string Name) largest = new[] { (86_400_000L, "d"), (3_600_000L, "h"), (60_000L, "min"), (1_000L, "s"), (1L, "ms") }
            .First(one => span % one.Item1 == 0);
        string count = (span / largest.Size).ToString(CultureInfo.InvariantCulture);
        return count + suffix(count, largest.Name);
    }

    private static string EnglishUnits(string unit) => unit.Length > 0 ? " " + unit : "";

    private static string EnglishWords(string number, string unit)
    {
        string word = unit switch
        {
            "ms" => " millisecond",
            "s" => " second",
            "min" => " minute",
            "h" => " hour",
            "d" => " day",
            _ => "",
        };
        return word.Length == 0 || number == "1" ? word : word + "s";
    }

    private static string KoreanUnits(string unit) => unit switch
    {
        "ms" => "밀리초",
        "s" => "초",
        "min" => "분",
        "h" => "시간",
        "d" => "일",
        _ => "",
    };
}
