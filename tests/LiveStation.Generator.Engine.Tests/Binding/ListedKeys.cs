using System.Runtime.CompilerServices;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>
/// The keys of the language that can contain any number of values, by the description of the language. A key that several
/// places share is named after the first of them.
/// </summary>
internal static class ListedKeys
{
    private static readonly Dictionary<LanguageKey, string> Names = SpecLanguage.Owners
        .SelectMany(owner => owner.Keys.Select(key => (Key: key, Name: $"{owner.Id}.{key.Name}")))
        .GroupBy(one => one.Key, one => one.Name, new ByReference())
        .ToDictionary(same => same.Key, same => same.First(), new ByReference());

    /// <summary>All of them, such as <c>Field.aliases, list</c>; a list in a list is <c>Field.oneOf/*, list</c>.</summary>
    public static IEnumerable<string> All => Names.SelectMany(key => In(key.Key.Value, key.Value)).Distinct(StringComparer.Ordinal);

    /// <summary>Returns those of them that contain at least a number of values in a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="count">The number of values.</param>
    public static IEnumerable<string> Of(ParsedSpec file, int count) => Of(file.Root, new OwnerForm(SpecLanguage.Root), "", count);

    private static IEnumerable<string> In(LanguageForm form, string name) => form switch
    {
        ListForm list => In(list.Item, name + "/*").Prepend(name + ", list"),
        EntriesForm entries => In(entries.Value, name + "/*").Prepend(name + ", names"),
        OpenForm => [name + ", names"],
        EitherForm either => either.Forms.SelectMany(one => In(one, name)),
        _ => [],
    };

    private static IEnumerable<string> Of(SpecNode? node, LanguageForm form, string name, int count) => (form, node) switch
    {
        (OwnerForm { Owner: var owner }, MappingNode mapping) => mapping.Entries.SelectMany(entry =>
            owner.Keys.FirstOrDefault(key => key.Name == entry.Key.Text) is { } key ? Of(entry.Value, key.Value, Names[key], count) : []),
        (ListForm list, SequenceNode sequence) => sequence.Items.SelectMany(item => Of(item, list.Item, name + "/*", count))
            .Concat(sequence.Items.Count >= count ? [name + ", list"] : []),
        (EntriesForm entries, MappingNode mapping) => mapping.Entries.SelectMany(entry => Of(entry.Value, entries.Value, name + "/*", count))
            .Concat(mapping.Entries.Count >= count ? [name + ", names"] : []),
        // The content of a response is in its envelope.
        (OpenForm, MappingNode mapping) => IsLarge(mapping, count) ? [name + ", names"] : [],
        (EitherForm either, _) => either.Forms.SelectMany(one => Of(node, one, name, count)),
        _ => [],
    };

    private static bool IsLarge(MappingNode mapping, int count) => mapping.Entries.Count >= count
        || mapping.Entries.Any(entry => entry.Value is MappingNode inner && IsLarge(inner, count));

    // Two keys that are equal as records can still be keys of different places.
    private sealed class ByReference : IEqualityComparer<LanguageKey>
    {
        public bool Equals(LanguageKey? one, LanguageKey? other) => ReferenceEquals(one, other);

        public int GetHashCode(LanguageKey key) => RuntimeHelpers.GetHashCode(key);
    }
}
