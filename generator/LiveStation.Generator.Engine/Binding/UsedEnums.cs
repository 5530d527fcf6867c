using System.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The enums by name. It records which of them are looked up.</summary>
/// <param name="enums">The enums, whose models are the same objects as in the last binding unless they have changed.</param>
internal sealed class UsedEnums(IReadOnlyDictionary<string, BoundEnum> enums) : IReadOnlyDictionary<string, BoundEnum>
{
    private HashSet<string> _used = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public int Count => enums.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => enums.Keys;

    /// <inheritdoc />
    public IEnumerable<BoundEnum> Values => enums.Values;

    /// <inheritdoc />
    public BoundEnum this[string key]
    {
        get
        {
            _used.Add(key);
            return enums[key];
        }
    }

    /// <summary>Returns the enums that were looked up since the last call, with their names; null for one that does not exist.</summary>
    public IReadOnlyList<(string Name, EnumModel? Model)> TakeUsed()
    {
        if (_used.Count == 0)
            return [];
        (string, EnumModel?)[] used = [.. _used.Select(name => (name, ModelOf(name)))];
        _used = new(StringComparer.Ordinal);
        return used;
    }

    /// <summary>Indicates whether enums have not changed.</summary>
    /// <param name="used">What <see cref="TakeUsed"/> returned in an earlier binding.</param>
    public bool AreSame(IReadOnlyList<(string Name, EnumModel? Model)> used)
    {
        foreach ((string name, EnumModel? model) in used)
        {
            if (!ReferenceEquals(ModelOf(name), model))
                return false;
        }
        return true;
    }

    /// <inheritdoc />
    public bool ContainsKey(string key)
    {
        _used.Add(key);
        return enums.ContainsKey(key);
    }

    /// <inheritdoc />
    public bool TryGetValue(string key, out BoundEnum value)
    {
        _used.Add(key);
        return enums.TryGetValue(key, out value);
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, BoundEnum>> GetEnumerator() => enums.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private EnumModel? ModelOf(string name) => enums.TryGetValue(name, out BoundEnum? found) ? found.Model : null;
}
