using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A piece of a spec file, with its place: all that YAML and JSON have in common.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record SpecNode(SpecSpan Span);

/// <summary>A piece of text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The text, unescaped.</param>
/// <param name="IsQuoted">Whether it was quoted, so that it cannot be meant as a number, a boolean or nothing.</param>
public sealed record ScalarNode(SpecSpan Span, string Text, bool IsQuoted) : SpecNode(Span);

/// <summary>Names with a value each, in the order of the file; no name twice.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Entries">The entries.</param>
/// <param name="LeftOut">Keys whose value is missing or refused, which has been reported; they have no entry.</param>
public sealed record MappingNode(
    SpecSpan Span, EquatableArray<MappingEntry> Entries, EquatableArray<ScalarNode> LeftOut) : SpecNode(Span)
{
    // Nearly all mappings are small, and searching a few keys costs less than a table of them.
    private const int MostSearched = 12;

    private Dictionary<string, MappingEntry>? _byKey;
    private HashSet<string>? _leftOut;

    /// <summary>The entry of a key; null for none. Asking for every key of a large mapping takes linear time.</summary>
    /// <param name="key">The key.</param>
    public MappingEntry? Find(string key)
    {
        if (Entries.Count > MostSearched)
        {
            _byKey ??= Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
            return _byKey.TryGetValue(key, out MappingEntry? found) ? found : null;
        }
        foreach (MappingEntry entry in Entries)
        {
            if (entry.Key.Text == key)
                return entry;
        }
        return null;
    }

    /// <summary>Whether a key is there whose value was left out.</summary>
    /// <param name="key">The key.</param>
    public bool HasLeftOut(string key)
    {
        if (LeftOut.Count <= MostSearched)
            return LeftOut.Any(one => one.Text == key);
        _leftOut ??= new(LeftOut.Select(one => one.Text), StringComparer.Ordinal);
        return _leftOut.Contains(key);
    }

    /// <summary>Whether two mappings are written alike at the same place, whatever was asked of them.</summary>
    /// <param name="other">The other mapping.</param>
    public bool Equals(MappingNode? other) =>
        other is not null && base.Equals(other) && Entries == other.Entries && LeftOut == other.LeftOut;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((base.GetHashCode() * 31) + Entries.GetHashCode());
}

/// <summary>A name and its value.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The value.</param>
public sealed record MappingEntry(ScalarNode Key, SpecNode Value);

/// <summary>Values in a row.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Items">The values.</param>
public sealed record SequenceNode(SpecSpan Span, EquatableArray<SpecNode> Items) : SpecNode(Span);
