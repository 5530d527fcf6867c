namespace LiveStation.Generator.Engine.Language;

/// <summary>The words of the language as the schema shows them.</summary>
internal static class LanguageWords
{
    public static readonly LanguageWord[] Certainty = Words.Certainty.Described;
    public static readonly LanguageWord[] ErrorClass = Words.ErrorClass.Described;
    public static readonly LanguageWord[] Retry = Words.Retry.Described;
    public static readonly LanguageWord[] Auth = Words.Auth.Described;
    public static readonly LanguageWord[] Languages = Words.Languages.Described;
    public static readonly LanguageWord[] Scalars = Words.Scalars.Described;

    public static readonly LanguageWord[] Paged =
    [
        new(Words.Paged, "Read page by page.") { IsFlag = true },
        new(Words.Unbounded, "Read page by page, and the largest size of a page is not known."),
    ];

    public static readonly LanguageWord NoBody = new(Words.NoBody, "There is no body.");

    /// <summary>All of them.</summary>
    public static IEnumerable<LanguageWord> All =>
        [.. Certainty, .. ErrorClass, .. Retry, .. Auth, .. Languages, .. Scalars, .. Paged, NoBody];
}
