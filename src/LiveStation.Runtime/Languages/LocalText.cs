using System.ComponentModel;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>A text in English and Korean.</summary>
/// <param name="English">The English text.</param>
/// <param name="Korean">The Korean text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct LocalText(string English, string Korean)
{
    /// <summary>A text that is the same in both languages, such as a name.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LocalText(string text) => new(text, text);

    /// <summary>Joins two texts, language by language.</summary>
    /// <param name="first">The first text.</param>
    /// <param name="second">The text after it.</param>
    public static LocalText operator +(LocalText first, LocalText second) =>
        new(first.English + second.English, first.Korean + second.Korean);

    /// <summary>Returns the text in one language; empty for the default value of the type.</summary>
    internal string In(ApiLanguage language) => (language == ApiLanguage.Korean ? Korean : English) ?? "";
}
