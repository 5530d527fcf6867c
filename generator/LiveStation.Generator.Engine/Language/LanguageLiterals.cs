namespace LiveStation.Generator.Engine.Language;

/// <summary>The literals of the language as the schema shows them.</summary>
internal static class LanguageLiterals
{
    public static readonly LanguageLiteral[] Certainty = Literals.Certainty.Described;
    public static readonly LanguageLiteral[] ErrorClass = Literals.ErrorClass.Described;
    public static readonly LanguageLiteral[] Retry = Literals.Retry.Described;
    public static readonly LanguageLiteral[] Auth = Literals.Auth.Described;
    public static readonly LanguageLiteral[] Languages = Literals.Languages.Described;
    public static readonly LanguageLiteral[] Scalars = Literals.Scalars.Described;

    public static readonly LanguageLiteral[] Paged =
    [
        new(Literals.Paged, "Read page by page.") { IsFlag = true },
        new(Literals.Unbounded, "Read page by page, and the largest size of a page is not known."),
    ];

    public static readonly LanguageLiteral NoBody = new(Literals.NoBody, "There is no body.");

    /// <summary>All of them.</summary>
    public static IEnumerable<LanguageLiteral> All =>
        [.. Certainty, .. ErrorClass, .. Retry, .. Auth, .. Languages, .. Scalars, .. Paged, NoBody];
}
