using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine;

/// <summary>The literals for <see cref="EmitOptions"/> in every host; the first of each option is the default.</summary>
public static class OptionValues
{
    /// <summary>Accessibility of generated types; by default they are not part of the API of the user's project.</summary>
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

    /// <summary>Returns what a host can generate.</summary>
    /// <param name="host">The host.</param>
    internal static EquatableArray<OptionValue<Flavour>> Flavours(FlavourHosts host) => Flavours(host, FlavourCatalog.All);

    /// <summary>Returns what a host can generate.</summary>
    /// <param name="host">The host.</param>
    /// <param name="catalog">The flavours to choose from.</param>
    public static EquatableArray<OptionValue<Flavour>> Flavours(FlavourHosts host, EquatableArray<Flavour> catalog) => catalog
        .Where(flavour => (flavour.Hosts & host) != 0)
        .Select(flavour => new OptionValue<Flavour>(flavour.Word, flavour)).ToEquatableArray();

    /// <summary>Indicates whether polyfills are generated.</summary>
    public static EquatableArray<OptionValue<PolyfillKind>> Polyfills { get; } = EquatableArray.Of(
        new OptionValue<PolyfillKind>("true", PolyfillKind.Internal),
        new OptionValue<PolyfillKind>("embedded", PolyfillKind.Embedded),
        new OptionValue<PolyfillKind>("false", PolyfillKind.None));

    /// <summary>Returns the value for a text, ignoring case; null when there is none.</summary>
    /// <param name="values">The values of an option.</param>
    /// <param name="given">The text that a user wrote.</param>
    public static OptionValue<T>? Find<T>(this EquatableArray<OptionValue<T>> values, string given) =>
        values.FirstOrDefault(value => string.Equals(value.Text, given, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the parts of a list that a user wrote.</summary>
    /// <param name="text">The list, with commas, semicolons or blanks between the parts.</param>
    public static string[] PartsOf(string text) => text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Returns the names in a list that a user wrote, in ordinal order, without duplicates.</summary>
    /// <param name="text">The list, with commas, semicolons or blanks between the names.</param>
    public static EquatableArray<string> NamesIn(string text) => PartsOf(text)
        .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Indicates whether a text is a valid C# namespace: names that are not keywords, separated by dots.</summary>
    /// <param name="text">The text that a user wrote.</param>
    public static bool IsNamespace(string text) => text.Split('.').All(Keywords.IsIdentifier);
}

/// <summary>A value of an option.</summary>
/// <param name="Text">The literal.</param>
/// <param name="Value">Its meaning.</param>
public sealed record OptionValue<T>(string Text, T Value);
