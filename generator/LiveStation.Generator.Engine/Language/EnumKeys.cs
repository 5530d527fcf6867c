using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of an enum.</summary>
internal static class EnumKeys
{
    public static readonly KeyOwner Value = new(
        "Value",
        "Word",
        "A word that the service sends or takes.",
        SharedKeys.CSharpName("the member", "the word"),
        new LanguageKey(SpecKeys.Aliases, () => new(
            Forms.Texts, "Other spellings that were seen: read as this word, never written.")),
        SharedKeys.Sureness,
        SharedKeys.Why,
        SharedKeys.Meaning[0],
        SharedKeys.Meaning[1]);

    // The enum's facts are keys of its words, by names that only the spec knows.
    private static KeyOwner ValueWithFacts => Value with
    {
        Id = "ValueWithFacts",
        Description = "A word that the service sends or takes, with each fact that its enum has.",
        Others = Forms.Text,
    };

    public static readonly KeyOwner Fact = new(
        "Fact",
        "Fact",
        "Something that is known of every word: an extension method of the enum.",
        LanguageKey.Required(SpecKeys.Type, () => new(
            Forms.PlainType(ScalarKind.Text, ScalarKind.Integer32, ScalarKind.Integer64, ScalarKind.Boolean),
            "Type of its values: an enum, string, int, long or bool.")),
        SharedKeys.CSharpName("the method, without Get", "the key"),
        SharedKeys.Meaning[0],
        SharedKeys.Meaning[1]);

    public static readonly KeyOwner Enum = new(
        "Enum",
        "Enum",
        "A set of words. The service may send others tomorrow, and those are kept as they are.",
        SharedKeys.Docs("the enum"),
        new LanguageKey(SpecKeys.Facts, () => new(
            new EntriesForm(new OwnerForm(Fact)), "What is known of every word, by key.")),
        LanguageKey.Required(SpecKeys.Values, () => new(
            ValuesOf(ValueWithFacts),
            "The words, in the order of the vendor's page. A new one goes to the end.")
        {
            Stricter = new Variant(SpecKeys.Facts, IsThere: false, ValuesOf(Value)),
        }));

    public static readonly KeyOwner Extension = new(
        "EnumExtension",
        "Extension of an enum",
        "What is added to an enum that another file declares.",
        new LanguageKey(SpecKeys.Values, () => new(
            ValuesOf(ValueWithFacts), "More values, each with every fact of the enum.")));

    /// <summary>Owners that only the schema tells apart.</summary>
    public static IEnumerable<KeyOwner> Variants => [ValueWithFacts];

    private static EntriesForm ValuesOf(KeyOwner value) => new(new OwnerForm(value)) { IsFilled = true };
}
