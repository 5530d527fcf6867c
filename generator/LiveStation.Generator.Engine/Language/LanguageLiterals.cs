namespace LiveStation.Generator.Engine.Language;

/// <summary>The literals of the language as the schema contains them.</summary>
internal static class LanguageLiterals
{
    public static readonly LanguageLiteral[] Certainty = Literals.Certainty.Described;
    public static readonly LanguageLiteral[] ErrorClass = Literals.ErrorClass.Described;
    public static readonly LanguageLiteral[] Retry = Literals.Retry.Described;
    public static readonly LanguageLiteral[] Refusal = Literals.Refusal.Described;
    public static readonly LanguageLiteral[] Auth = Literals.Auth.Described;
    public static readonly LanguageLiteral[] Languages = Literals.Languages.Described;
    public static readonly LanguageLiteral[] Scalars = Literals.Scalars.Described;

    public static readonly LanguageLiteral[] Paged =
    [
        new(Literals.Paged, new("The list is read page by page.", "목록을 페이지별로 조회합니다.")) { IsFlag = true },
        new(Literals.Unbounded, new(
            "The list is read page by page. The maximum page size is unknown.",
            "목록을 페이지별로 조회합니다. 페이지의 최대 크기는 알 수 없습니다.")),
    ];

    public static readonly LanguageLiteral NoBody = new(
        Literals.NoBody, new("The response has no body.", "응답에 본문이 없습니다."));

    /// <summary>All literals.</summary>
    public static IEnumerable<LanguageLiteral> All =>
        [.. Certainty, .. ErrorClass, .. Retry, .. Refusal, .. Auth, .. Languages, .. Scalars, .. Paged, NoBody];
}
