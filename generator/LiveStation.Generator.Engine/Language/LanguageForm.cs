using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>Form of the value of a key.</summary>
internal abstract record LanguageForm;

/// <summary>Any plain value. Values that YAML reads as numbers or Booleans are texts of the language, as written.</summary>
/// <param name="Pattern">Regular expression that the text must match; null for any text.</param>
/// <param name="Expected">Description of valid texts, for error messages; null for any text.</param>
internal sealed record TextForm(string? Pattern = null, DocText? Expected = null) : LanguageForm;

/// <summary>One of several literals.</summary>
/// <param name="Literals">The literals.</param>
internal sealed record LiteralForm(IReadOnlyList<LanguageLiteral> Literals) : LanguageForm;

/// <summary>A text for which editors suggest literals.</summary>
/// <param name="Literals">The literals.</param>
/// <param name="Text">Form of other texts.</param>
internal sealed record OpenLiteralForm(IReadOnlyList<LanguageLiteral> Literals, TextForm Text) : LanguageForm;

/// <summary><c>true</c> or <c>false</c>, without quotes.</summary>
internal sealed record FlagForm : LanguageForm;

/// <summary>A non-negative integer, with or without quotes.</summary>
/// <param name="Least">The minimum.</param>
/// <param name="Most">The maximum; null for none.</param>
/// <param name="Pattern">The same as a regular expression, for a value in quotes.</param>
internal sealed record WholeForm(int Least, int? Most, string Pattern) : LanguageForm;

/// <summary>A mapping with known keys.</summary>
/// <param name="Owner">The mapping.</param>
internal sealed record OwnerForm(KeyOwner Owner) : LanguageForm;

/// <summary>A mapping of names to values of one form.</summary>
/// <param name="Value">The form.</param>
internal sealed record EntriesForm(LanguageForm Value) : LanguageForm
{
    /// <summary>Form of the names; null for any name.</summary>
    public TextForm? Names { get; init; }

    /// <summary>Whether at least one entry is required.</summary>
    public bool IsFilled { get; init; }

    /// <summary>A snippet that editors suggest; null for none.</summary>
    public Snippet? Snippet { get; init; }
}

/// <summary>A list of values of one form.</summary>
/// <param name="Item">The form.</param>
internal sealed record ListForm(LanguageForm Item) : LanguageForm
{
    /// <summary>Whether at least one item is required.</summary>
    public bool IsFilled { get; init; }
}

/// <summary>One of several forms.</summary>
/// <param name="Forms">The forms.</param>
internal sealed record EitherForm(params LanguageForm[] Forms) : LanguageForm;

/// <summary>A mapping whose valid content depends on the rest of the spec.</summary>
internal sealed record OpenForm : LanguageForm;
