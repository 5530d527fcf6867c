using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads descriptions in the languages of the service.</summary>
internal static class DocBinder
{
    /// <summary>Returns the description under <c>doc</c>.</summary>
    public static DocText Nested(Section owner)
    {
        if (owner.Inner(SpecKeys.Doc, SpecKeys.OfDoc) is { } doc)
            return Read(doc, owner.Title);
        if (owner.Lacks(SpecKeys.Doc))
        {
            Phrase hint = Phrase.Of("the documentation, as {0}", "설명, {0} 형태", Form(owner.Bag));
            owner.Bag.Report(StructureRules.MissingKey, owner.At, owner.What, SpecKeys.Doc, hint);
        }
        return Nothing(owner.Title);
    }

    /// <summary>Returns the description in <c>en</c> and <c>ko</c> beside the other keys.</summary>
    public static DocText Inline(Section owner) => Read(owner, owner.Title);

    /// <summary>Returns the text under a separate key, such as the condition under <c>when</c>; null when absent.</summary>
    public static DocText? Beside(Section owner, string key) =>
        owner.Inner(key, SpecKeys.OfDoc) is { } more ? Read(more, more.Title) : null;

    /// <summary>Returns the format of a text in the languages of the service, such as <c>{ en: …, ko: … }</c>.</summary>
    public static string Form(DiagnosticBag bag) =>
        $"{{ {string.Join(", ", Translations.Keys(bag.Languages).Select(key => key + ": …"))} }}";

    private static DocText Read(Section section, Title title)
    {
        string? en = TextOf(section, SpecKeys.En), ko = TextOf(section, SpecKeys.Ko);
        if (en is not null && ko is not null)
            return new DocText(en, ko);
        string[] missing = [.. Translations.Keys(section.Bag.Languages).Where(IsMissing)];
        // A text in a language that the service does not declare is better than no text.
        if (missing.Length > 0 && IsMissing(SpecKeys.En) && IsMissing(SpecKeys.Ko))
        {
            string[] keys = [.. missing.Select(key => $"'{key}: …'")];
            Phrase all = new(string.Join(" and ", keys), string.Join(", ", keys));
            section.Bag.Report(StructureRules.MissingMeaning, section.At, title.Text, all);
        }
        else if (missing.Length > 0)
        {
            Phrase language = new(Translations.NameOf(missing[0]), missing[0] == SpecKeys.Ko ? "한국어" : "영어");
            section.Bag.Report(StructureRules.MissingTranslation, section.At, title.Text, language, missing[0]);
        }
        return (en ?? ko) is null ? Nothing(title) : new DocText((en ?? ko)!, (ko ?? en)!);

        bool IsMissing(string key) => (key == SpecKeys.En ? en : ko) is null && !section.IsSpoilt(key);
    }

    private static string? TextOf(Section section, string key) =>
        section.Text(key)?.Text is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    // Generated code is documented even while the spec is not; the name takes the place of the text.
    private static DocText Nothing(Title title) => new(title.Text.English, title.Text.Korean);
}
