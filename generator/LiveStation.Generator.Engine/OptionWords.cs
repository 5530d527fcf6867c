using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine;

/// <summary>The words by which users of every host write <see cref="EmitOptions"/>; the first of each is the default.</summary>
public static class OptionWords
{
    /// <summary>How generated types are seen; by default they do not add to the API of the user's own project.</summary>
    public static EquatableArray<OptionWord<GeneratedAccessibility>> Accessibility { get; } = EquatableArray.Of(
        new OptionWord<GeneratedAccessibility>("internal", GeneratedAccessibility.Internal),
        new OptionWord<GeneratedAccessibility>("public", GeneratedAccessibility.Public));

    /// <summary>Language of the documentation.</summary>
    public static EquatableArray<OptionWord<DocumentationLanguage>> Documentation { get; } = EquatableArray.Of(
        new OptionWord<DocumentationLanguage>("both", DocumentationLanguage.Both),
        new OptionWord<DocumentationLanguage>("en", DocumentationLanguage.English),
        new OptionWord<DocumentationLanguage>("ko", DocumentationLanguage.Korean));

    /// <summary>What a host can generate.</summary>
    /// <param name="host">The host.</param>
    public static EquatableArray<OptionWord<Flavour>> Flavours(FlavourHosts host) => FlavourCatalog.All
        .Where(flavour => (flavour.Hosts & host) != 0)
        .Select(flavour => new OptionWord<Flavour>(flavour.Word, flavour)).ToEquatableArray();

    /// <summary>Whether polyfills are generated.</summary>
    public static EquatableArray<OptionWord<PolyfillKind>> Polyfills { get; } = EquatableArray.Of(
        new OptionWord<PolyfillKind>("true", PolyfillKind.Internal),
        new OptionWord<PolyfillKind>("embedded", PolyfillKind.Embedded),
        new OptionWord<PolyfillKind>("false", PolyfillKind.None));

    /// <summary>Finds a word, whatever the case of its letters; null when there is none.</summary>
    /// <param name="words">The words of an option.</param>
    /// <param name="given">What a user wrote.</param>
    public static OptionWord<T>? Find<T>(this EquatableArray<OptionWord<T>> words, string given) =>
        words.FirstOrDefault(word => string.Equals(word.Text, given, StringComparison.OrdinalIgnoreCase));

    /// <summary>The names in a list that a user wrote, in ordinal order, each once.</summary>
    /// <param name="text">What a user wrote, with commas, semicolons or blanks between the names.</param>
    public static EquatableArray<string> NamesIn(string text) => text
        .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
        .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Whether C# can say a namespace: names that are no keywords, with dots between them.</summary>
    /// <param name="text">What a user wrote.</param>
    public static bool IsNamespace(string text) => text.Split('.').All(CSharpNames.IsIdentifier);
}

/// <summary>One word of an option.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Value">What it means.</param>
public sealed record OptionWord<T>(string Text, T Value);
