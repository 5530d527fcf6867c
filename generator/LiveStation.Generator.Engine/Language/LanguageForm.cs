namespace LiveStation.Generator.Engine.Language;

/// <summary>What may stand under a key.</summary>
internal abstract record LanguageForm;

/// <summary>Any plain value: what YAML takes for a number or a truth value, the language takes as it is written.</summary>
/// <param name="Pattern">Regular expression that holds of the text; null for any text.</param>
/// <param name="Expected">What to tell an author who wrote something else; null where any text will do.</param>
internal sealed record TextForm(string? Pattern = null, string? Expected = null) : LanguageForm;

/// <summary>One of a few literals.</summary>
/// <param name="Literals">The literals, each with its description.</param>
internal sealed record LiteralForm(IReadOnlyList<LanguageLiteral> Literals) : LanguageForm;

/// <summary>A text of which some values are known beforehand, so that an editor can offer them.</summary>
/// <param name="Literals">Those values.</param>
/// <param name="Text">What it may be besides.</param>
internal sealed record OpenLiteralForm(IReadOnlyList<LanguageLiteral> Literals, TextForm Text) : LanguageForm;

/// <summary><c>true</c> or <c>false</c>, not in quotes.</summary>
internal sealed record FlagForm : LanguageForm;

/// <summary>A whole number that is not negative, in quotes or not.</summary>
/// <param name="Least">The least one.</param>
/// <param name="Most">The largest one; null for none.</param>
/// <param name="Pattern">The same as a regular expression, for one in quotes.</param>
internal sealed record WholeForm(int Least, int? Most, string Pattern) : LanguageForm;

/// <summary>A mapping with known keys.</summary>
/// <param name="Owner">The mapping.</param>
internal sealed record OwnerForm(KeyOwner Owner) : LanguageForm;

/// <summary>A mapping of names to values of one form.</summary>
/// <param name="Value">The form.</param>
internal sealed record EntriesForm(LanguageForm Value) : LanguageForm
{
    /// <summary>What the names are; null for any name.</summary>
    public TextForm? Names { get; init; }

    /// <summary>Whether there must be one.</summary>
    public bool IsFilled { get; init; }

    /// <summary>What an editor offers to write; null for nothing.</summary>
    public Snippet? Snippet { get; init; }
}

/// <summary>A list of values of one form.</summary>
/// <param name="Item">The form.</param>
internal sealed record ListForm(LanguageForm Item) : LanguageForm
{
    /// <summary>Whether there must be one.</summary>
    public bool IsFilled { get; init; }
}

/// <summary>One of several forms.</summary>
/// <param name="Forms">The forms.</param>
internal sealed record EitherForm(params LanguageForm[] Forms) : LanguageForm;

/// <summary>A mapping of which only the rest of the spec knows what belongs into it.</summary>
internal sealed record OpenForm : LanguageForm;
