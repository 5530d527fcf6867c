namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys that stand in many places, and the two texts of a meaning.</summary>
internal static class SharedKeys
{
    public static readonly LanguageKey[] Meaning =
    [
        // Which languages are required is written in the head, which can be in another file.
        new(SpecKeys.En, () => new(Forms.Prose, "What it means, in English, with a full stop.")) { Or = SpecKeys.Ko },
        new(SpecKeys.Ko, () => new(Forms.Prose, "What it means, in Korean, with a full stop.")),
    ];

    public static readonly KeyOwner Texts = new(
        "Doc", "Text", "A sentence or a phrase with a full stop, in each language of the service.", Meaning);

    public static readonly LanguageKey Sureness = new(SpecKeys.Certainty, () => new(
        Forms.Certainty,
        "How sure this is. Everything but 'documented' becomes a remark in the documentation; types do not change."));

    public static readonly LanguageKey Why = new(SpecKeys.Note, () => new(
        new OwnerForm(Texts), "Why it is not sure, in each language of the service; follows the remark about that."))
    {
        Needs = SpecKeys.Certainty,
    };

    public static readonly LanguageKey Slug = new(SpecKeys.Reference, () => new(
        Forms.Slug, "Last part of the address of the vendor's page, to link there."));

    public static readonly LanguageKey OfGroup = new(SpecKeys.Group, () => new(
        Forms.TypeName, "Group that this belongs to; without it, that of the file."));

    public static readonly LanguageKey OnlyIn = new(SpecKeys.Zones, () => new(
        Forms.Texts, "Names of the only zones it exists in. Without it, it exists in all."));

    public static readonly LanguageKey Optionality = new(SpecKeys.Optional, () => new(
        Forms.Flag, "true when it may be absent or null. Its property can be null then."));

    public static readonly LanguageKey Condition = new(SpecKeys.When, () => new(
        new OwnerForm(Texts), "When it is there, in each language of the service. It is optional then."));

    public static readonly LanguageKey Fallback = new(SpecKeys.Default, () => new(
        Forms.Text, "What the service takes when it is left out; a remark in the documentation."));

    public static LanguageKey Docs(string of) =>
        LanguageKey.Required(SpecKeys.Doc, () => new(
            new OwnerForm(Texts), $"Documentation of {of}, in each language of the service."));

    public static LanguageKey CSharpName(string of, string otherwise) =>
        new(SpecKeys.Name, () => new(
            Forms.TypeName, $"C# name of {of}. Without it, it is made of {otherwise}."));
}
