using LiveStation.Generator.Engine.Text;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Reporting;

/// <summary>A title or message in the culture that the compiler requests.</summary>
/// <param name="phrase">The text in both languages.</param>
/// <param name="language">The language that the project configures; null for that of the culture.</param>
internal sealed class LocalizablePhrase(Phrase phrase, MessageLanguage? language) : LocalizableString
{
    private readonly Phrase _phrase = phrase;
    private readonly MessageLanguage? _language = language;

    /// <inheritdoc />
    protected override string GetText(IFormatProvider? formatProvider) =>
        _phrase.In(_language ?? Phrase.LanguageOf(formatProvider));

    /// <inheritdoc />
    protected override int GetHash() => _phrase.GetHashCode();

    /// <inheritdoc />
    protected override bool AreEqual(object? other) =>
        other is LocalizablePhrase same && same._phrase == _phrase && same._language == _language;
}
