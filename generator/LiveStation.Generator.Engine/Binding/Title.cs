using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// The name of a part of a spec in messages, such as "field 'size'". Its text is composed when a message contains it, since nearly all
/// parts are valid.
/// </summary>
/// <param name="english">The English text, with <c>{0}</c> for parts.</param>
/// <param name="korean">The Korean text with the same placeholders.</param>
/// <param name="parts">The parts.</param>
internal sealed class Title(string english, string korean, params Title[] parts)
{
    private Phrase? _text;

    /// <summary>The text.</summary>
    public Phrase Text => _text ??=
        parts.Length == 0 ? new Phrase(english, korean) : Phrase.Of(english, korean, [.. parts.Select(part => part.Text)]);

    /// <summary>A name, which is the same in both languages.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator Title(string name) => new(name, name);

    /// <summary>A text without parts.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Title(Phrase text) => new(text.English, text.Korean);
}
