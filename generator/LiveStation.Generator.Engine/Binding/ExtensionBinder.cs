using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Adds the entries under <c>extend</c> to the declarations of other files before these are bound. An added entry is
/// bound like the others and follows them; its diagnostics are reported at the place where it is written.
/// </summary>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ExtensionBinder(DiagnosticBag bag)
{
    private static readonly ResultMemory<MappingNode, MergedNode> LastMerged = new();

    /// <summary>Extends the declarations under a key.</summary>
    /// <param name="extension">The <c>extend</c> section of a file.</param>
    /// <param name="key">The key.</param>
    /// <param name="declared">The declarations; an extended one is replaced.</param>
    /// <param name="what">The kind of the declarations, for messages.</param>
    /// <param name="keys">The keys to which entries can be added.</param>
    public void Extend(Section extension, string key, IList<Declaration> declared, Phrase what, string[] keys)
    {
        Dictionary<string, int>? places = null;
        foreach ((ScalarNode name, MappingNode body) in extension.Entries(key))
        {
            Phrase whole = Phrase.Of("the extension of {0} '{1}'", "{0} '{1}'의 확장", what, name.Text);
            var addition = new Section(body, name.Place, whole, keys, bag);
            places ??= PlacesOf(declared);
            if (places.TryGetValue(name.Text, out int index))
                declared[index] = Extended(declared[index], body, addition, keys);
            else
                bag.Report(NameRules.NothingToExtend, name.Span, what, name.Text, Remedy(name.Text, declared));
        }
    }

    /// <summary>Extends the <c>service</c> section.</summary>
    /// <param name="extension">The <c>extend</c> section of a file.</param>
    /// <param name="service">The <c>service</c> section; null when there is none.</param>
    public Declaration? Extend(Section extension, Declaration? service) =>
        extension.Inner(SpecKeys.Service, SpecKeys.OfServiceExtension) is { } addition && service is not null
            ? Extended(service, extension.Mapping(SpecKeys.Service)!, addition, SpecKeys.OfServiceExtension)
            : service;

    // Names are unique: duplicates have been left out.
    private static Dictionary<string, int> PlacesOf(IList<Declaration> declared) =>
        declared.Select((one, place) => (one.Name, place)).ToDictionary(one => one.Name, one => one.place, StringComparer.Ordinal);

    private Declaration Extended(Declaration one, MappingNode added, Section addition, string[] keys) => one with
    {
        Body = Merged(one.Body, added, addition, keys),
        AddedBy = one.AddedBy.Append(added.File).ToEquatableArray(),
    };

    // What is kept between bindings is kept with the node, so two nodes that have not changed are merged once.
    private MappingNode Merged(MappingNode target, MappingNode added, Section addition, string[] keys)
    {
        if (LastMerged.Find(target) is { } last && ReferenceEquals(last.Added, added))
            return last.Whole;
        int before = bag.Count;
        MappingNode whole = Add(target, addition, keys);
        if (bag.Count == before)
            LastMerged.Keep(target, new MergedNode(added, whole));
        return whole;
    }

    private MappingNode Add(MappingNode target, Section addition, string[] keys)
    {
        foreach (string key in keys)
        {
            if (addition.Mapping(key) is not { } added)
                continue;
            if (added is { Entries.Count: 0, LeftOut.Count: 0 })
                bag.Report(StructureRules.Empty, addition.At, addition.What, key);
            ScalarNode at = addition.KeyOf(key);
            target = Edit(target, at, old => key == SpecKeys.Errors
                ? Add(old, addition.Inner(key, SpecKeys.OfErrors)!, SpecKeys.OfErrors)
                : Join(old, added));
        }
        return target;
    }

    // A value of the wrong type is reported when the declaration is bound.
    private static MappingNode Edit(MappingNode target, ScalarNode key, Func<MappingNode, MappingNode> edit)
    {
        MappingEntry[] entries = [.. target.Entries];
        int index = Array.FindIndex(entries, entry => entry.Key.Text == key.Text);
        if (index < 0)
            entries = [.. entries, new MappingEntry(key, edit(new MappingNode(key.Place, default, default)))];
        else if (entries[index].Value is MappingNode old)
            entries[index] = entries[index] with { Value = edit(old) };
        return target with { Entries = entries.ToEquatableArray() };
    }

    private MappingNode Join(MappingNode target, MappingNode added)
    {
        Dictionary<string, ScalarNode> places = target.Entries.Select(entry => entry.Key).Concat(target.LeftOut)
            .ToDictionary(key => key.Text, StringComparer.Ordinal);
        var entries = new List<MappingEntry>(target.Entries);
        foreach (MappingEntry entry in added.Entries)
        {
            if (places.TryGetValue(entry.Key.Text, out ScalarNode? first))
                bag.Report(NameRules.AddedTwice, entry.Key.Span, entry.Key.Text, first.Span.ToString());
            else
                entries.Add(entry);
        }
        IEnumerable<ScalarNode> leftOut = added.LeftOut.Where(key => !places.ContainsKey(key.Text));
        return target with
        {
            Entries = entries.ToEquatableArray(),
            LeftOut = target.LeftOut.Concat(leftOut).ToEquatableArray(),
        };
    }

    private Phrase Remedy(string name, IList<Declaration> declared) =>
        bag.Suggestions.For(name, [.. declared.Select(one => one.Name)]);

    private sealed record MergedNode(MappingNode Added, MappingNode Whole);
}
