using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine;

/// <summary>The words by which users of every host write <see cref="EmitOptions"/>; the first of each is the default.</summary>
public static class OptionValues
{
    /// <summary>How generated types are seen; by default they do not add to the API of the user's own project.</summary>
    public static EquatableArray<OptionValue<GeneratedAccessibility>> Accessibility { get; } = EquatableArray.Of(
        new OptionValue<GeneratedAccessibility>("internal", GeneratedAccessibility.Internal),
        new OptionValue<GeneratedAccessibility>("public", GeneratedAccessibility.Public));

    /// <summary>Language of the documentation; English by default, because two languages double each tooltip.</summary>
    public static EquatableArray<OptionValue<DocumentationLanguage>> Documentation { get; } = EquatableArray.Of(
        new OptionValue<DocumentationLanguage>("en", DocumentationLanguage.English),
        new OptionValue<DocumentationLanguage>("ko", DocumentationLanguage.Korean),
        new OptionValue<DocumentationLanguage>("both", DocumentationLanguage.Both));

    /// <summary>Language of diagnostics; null for that of the user.</summary>
    public static EquatableArray<OptionValue<MessageLanguage?>> DiagnosticsLanguage { get; } = EquatableArray.Of(
        new OptionValue<MessageLanguage?>("auto", null),
        new OptionValue<MessageLanguage?>("en", MessageLanguage.English),
        new OptionValue<MessageLanguage?>("ko", MessageLanguage.Korean));

    /// <summary>What a host can generate.</summary>
    /// <param name="host">The host.</param>
    public static EquatableArray<OptionValue<Flavour>> Flavours(FlavourHosts host) => Flavours(host, FlavourCatalog.All);

    /// <summary>What a host can generate.</summary>
    /// <param name="host">The host.</param>
    /// <param name="catalog">The flavours to choose from.</param>
    public static EquatableArray<OptionValue<Flavour>> Flavours(FlavourHosts host, EquatableArray<Flavour> catalog) => catalog
        .Where(flavour => (flavour.Hosts & host) != 0)
        .Select(flavour => new OptionValue<Flavour>(flavour.Word, flavour)).ToEquatableArray();

    /// <summary>Whether polyfills are generated.</summary>
    public static EquatableArray<OptionValue<PolyfillKind>> Polyfills { get; } = EquatableArray.Of(
        new OptionValue<PolyfillKind>("true", PolyfillKind.Internal),
        new OptionValue<PolyfillKind>("embedded", PolyfillKind.Embedded),
        new OptionValue<PolyfillKind>("false", PolyfillKind.None));

    /// <summary>Finds a word, whatever the case of its letters; null when there is none.</summary>
    /// <param name="values">The values of an option.</param>
    /// <param name="given">What a user wrote.</param>
    public static OptionValue<T>? Find<T>(this EquatableArray<OptionValue<T>> values, string given) =>
        values.FirstOrDefault(value => string.Equals(value.Text, given, StringComparison.OrdinalIgnoreCase));

    /// <summary>The names in a list that a user wrote, in ordinal order, each once.</summary>
    /// <param name="text">What a user wrote, with commas, semicolons or blanks between the names.</param>
    public static EquatableArray<string> NamesIn(string text) => text
        .Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
        .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Whether C# can say a namespace: names that are no keywords, with dots between them.</summary>
    /// <param name="text">What a user wrote.</param>
    public static bool IsNamespace(string text) => text.Split('.').All(Keywords.IsIdentifier);
}

/// <summary>One word of an option.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Value">What it means.</param>
public sealed record OptionValue<T>(string Text, T Value);
