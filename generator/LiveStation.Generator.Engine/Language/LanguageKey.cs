namespace LiveStation.Generator.Engine.Language;

/// <summary>A key of the language. Who compiles needs its name; the rest is made when an editor's schema is written.</summary>
/// <param name="Name">The key.</param>
/// <param name="Describe">Tells what stands under it and what it says.</param>
internal sealed record LanguageKey(string Name, Func<KeyText> Describe)
{
    private KeyText? _text;

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A key that must be there.</summary>
    public static LanguageKey Required(string name, Func<KeyText> tell) => new(name, tell) { IsRequired = true };

    /// <summary>A key that must be beside it, wherever it stands; null for none.</summary>
    public string? Needs { get; init; }

    /// <summary>A key that can be there in its place, so that one of the two is required; null for none.</summary>
    public string? Or { get; init; }

    /// <summary>What stands under it.</summary>
    public LanguageForm Value => Text.Value;

    /// <summary>What it says, in a sentence or two, for whoever points at it in an editor.</summary>
    public string Description => Text.Description;

    /// <summary>What must stand under it because of another key; null where no other key matters.</summary>
    public Variant? Stricter => Text.Stricter;

    private KeyText Text => _text ??= Describe();
}

/// <summary>A narrower form that a value has because of a key beside it.</summary>
/// <param name="Key">The key beside it.</param>
/// <param name="IsThere">Whether it is the presence of that key that narrows, or its absence.</param>
/// <param name="Value">The form.</param>
internal sealed record Variant(string Key, bool IsThere, LanguageForm Value);

/// <summary>A word of the language.</summary>
/// <param name="Text">The word.</param>
/// <param name="Description">What it says.</param>
internal sealed record LanguageLiteral(string Text, string Description)
{
    /// <summary>Whether it is a truth value and no text.</summary>
    public bool IsFlag { get; init; }
}

/// <summary>Something that an editor can write by itself, with places to fill in.</summary>
/// <param name="Label">What it is called in the list of proposals.</param>
/// <param name="Description">What it is.</param>
/// <param name="Body">What is written, as JSON with <c>${1:…}</c> where the cursor goes.</param>
internal sealed record Snippet(string Label, string Description, string Body);
