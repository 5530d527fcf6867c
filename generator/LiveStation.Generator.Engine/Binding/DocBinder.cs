using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads meanings in both languages.</summary>
internal static class DocBinder
{
    /// <summary>The meaning under <c>doc</c>.</summary>
    public static DocText Nested(Section owner)
    {
        if (owner.Inner(SpecKeys.Doc, SpecKeys.OfDoc) is { } doc)
            return Read(doc, owner.What);
        if (owner.Lacks(SpecKeys.Doc))
        {
            const string hint = "what it means, as { en: …, ko: … }";
            owner.Bag.Report(StructureRules.MissingKey, owner.At, owner.What, SpecKeys.Doc, hint);
        }
        return Nothing(owner.What);
    }

    /// <summary>The meaning in <c>en</c> and <c>ko</c> beside the other keys.</summary>
    public static DocText Inline(Section owner) => Read(owner, owner.What);

    /// <summary>What a key of its own adds, such as the condition under <c>when</c>; null for none.</summary>
    public static DocText? Beside(Section owner, string key) =>
        owner.Inner(key, SpecKeys.OfDoc) is { } more ? Read(more, more.What) : null;

    private static DocText Read(Section section, string what)
    {
        string? en = TextOf(section, SpecKeys.En), ko = TextOf(section, SpecKeys.Ko);
        bool lacksEn = en is null && !section.IsSpoilt(SpecKeys.En);
        bool lacksKo = ko is null && !section.IsSpoilt(SpecKeys.Ko);
        if (lacksEn && lacksKo)
            section.Bag.Report(StructureRules.MissingMeaning, section.At, what);
        else if (lacksKo)
            section.Bag.Report(StructureRules.MissingTranslation, section.At, what, "Korean", SpecKeys.Ko);
        else if (lacksEn)
            section.Bag.Report(StructureRules.MissingTranslation, section.At, what, "English", SpecKeys.En);
        return (en ?? ko) is null ? Nothing(what) : new DocText((en ?? ko)!, (ko ?? en)!);
    }

    private static string? TextOf(Section section, string key) =>
        section.Text(key)?.Text is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    // Generated code is documented even while the spec is not: the name says what it can.
    private static DocText Nothing(string what) => new(what, what);
}
