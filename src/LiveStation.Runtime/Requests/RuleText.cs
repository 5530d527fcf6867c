using System.Globalization;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Requests;

/// <summary>Texts of rules, in both languages: each continues a sentence that begins with the member.</summary>
internal static class RuleText
{
    /// <summary>A value that is always required.</summary>
    public static LocalText Required { get; } = new("is required", "필수 값입니다");

    /// <summary>A value of an enum that the documentation does not list.</summary>
    public static LocalText Documented { get; } = new("must be a documented value", "문서에 정의된 값이어야 합니다");

    /// <summary>A value that is required under a condition.</summary>
    public static LocalText RequiredWhen(LocalText condition) =>
        new LocalText("is required when ", "") + condition + new LocalText("", "인 경우 필수 값입니다");

    /// <summary>A value that must not be sent somewhere.</summary>
    public static LocalText Absent(LocalText where) =>
        new LocalText("must not be sent ", "") + where + new LocalText("", " 보낼 수 없습니다");

    /// <summary>How many characters a text must have.</summary>
    public static LocalText Length(int min, int max) => Count(min, max, " characters", "자");

    /// <summary>How many items a list must have.</summary>
    public static LocalText Count(int min, int max) => Count(min, max, " items", "개");

    /// <summary>The pattern that all of a text must match.</summary>
    public static LocalText Pattern(string pattern) => new("must match " + pattern, "전체가 다음 정규식과 일치해야 합니다: " + pattern);

    /// <summary>A limit of a number or a time.</summary>
    public static LocalText Limit(LocalText limit) =>
        new LocalText("must be ", "") + limit + new LocalText("", EndsInConsonant(limit.Korean) ? "이어야 합니다" : "여야 합니다");

    /// <summary>A number that must be a multiple.</summary>
    public static LocalText MultipleOf(string step) => new("must be a multiple of " + step, step + "의 배수여야 합니다");

    /// <summary>A duration that must be a whole number of its unit.</summary>
    /// <param name="unit">The English name of the unit, in the plural.</param>
    public static LocalText Whole(string unit) =>
        new("must be a whole number of " + unit, KoreanUnit(unit) + " 단위의 정수여야 합니다");

    /// <summary>The values of an enum that can be sent.</summary>
    public static LocalText OneOf(string[] allowed) =>
        new("must be " + string.Join(" or ", allowed), "다음 값 중 하나여야 합니다: " + string.Join(", ", allowed));

    /// <summary>The regions in which an operation exists.</summary>
    public static LocalText OnlyIn(IEnumerable<string> regions)
    {
        string list = string.Join(", ", regions);
        return new("the operation is available only in the region " + list, "리전 " + list + "에서만 제공되는 작업입니다");
    }

    private static LocalText Count(int min, int max, string english, string korean)
    {
        string least = min.ToString(CultureInfo.InvariantCulture), most = max.ToString(CultureInfo.InvariantCulture);
        return (min, max) switch
        {
            (_, int.MaxValue) => new("must have at least " + least + english, least + korean + " 이상이어야 합니다"),
            (0, _) => new("must have at most " + most + english, most + korean + " 이하여야 합니다"),
            _ => new("must have " + least + " to " + most + english, least + "~" + most + korean + "여야 합니다"),
        };
    }

    // A syllable is numbered by its parts, of which the final consonant is the last: 0 for none.
    private static bool EndsInConsonant(string? text) =>
        text is { Length: > 0 } && text[text.Length - 1] is >= '가' and <= '힣' and char last && (last - '가') % 28 != 0;

    private static string KoreanUnit(string unit) => unit switch
    {
        "milliseconds" => "밀리초",
        "seconds" => "초",
        "minutes" => "분",
        _ => unit,
    };
}
