using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>A key of the language. The compiler needs its name; the rest is created when a schema is written.</summary>
/// <param name="Name">The key.</param>
/// <param name="Describe">Returns the form of its value and its description.</param>
internal sealed record LanguageKey(string Name, Func<KeyText> Describe)
{
    private KeyText? _text;

    /// <summary>Whether it is required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Creates a required key.</summary>
    /// <param name="name">The key.</param>
    /// <param name="describe">Returns the form of its value and its description.</param>
    public static LanguageKey Required(string name, Func<KeyText> describe) => new(name, describe) { IsRequired = true };

    /// <summary>Another key that it requires in the same mapping; null for none.</summary>
    public string? Needs { get; init; }

    /// <summary>Keys of which it requires one in the same mapping; empty for none.</summary>
    public string[] NeedsOneOf { get; init; } = [];

    /// <summary>An alternative key: one of the two is required. Null for none.</summary>
    public string? Or { get; init; }

    /// <summary>Form of its value.</summary>
    public LanguageForm Value => Text.Value;

    /// <summary>Description, one or two sentences, for the hovers of editors.</summary>
    public DocText Description => Text.Description;

    /// <summary>A stricter form that depends on another key; null if no other key matters.</summary>
    public Variant? Stricter => Text.Stricter;

    private KeyText Text => _text ??= Describe();
}

/// <summary>A stricter form of a value that depends on another key in the same mapping.</summary>
/// <param name="Key">The other key.</param>
/// <param name="IsThere">Whether the form applies if that key is present; otherwise, it applies if the key is absent.</param>
/// <param name="Value">The form.</param>
internal sealed record Variant(string Key, bool IsThere, LanguageForm Value);

/// <summary>A literal of the language.</summary>
/// <param name="Text">The literal.</param>
/// <param name="Description">Its meaning.</param>
internal sealed record LanguageLiteral(string Text, DocText Description)
{
    /// <summary>Whether it is a Boolean and not a text.</summary>
    public bool IsFlag { get; init; }
}

/// <summary>A text with placeholders that an editor can insert.</summary>
/// <param name="Label">Its name in the list of suggestions.</param>
/// <param name="Description">Its description.</param>
/// <param name="Body">The inserted text, as JSON with <c>${1:…}</c> for placeholders.</param>
internal sealed record Snippet(string Label, DocText Description, string Body);
