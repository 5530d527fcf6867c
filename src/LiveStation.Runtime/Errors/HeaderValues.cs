using System.Collections.ObjectModel;

namespace LiveStation.Runtime.Errors;

/// <summary>The values of one header, one for each time that the header was received.</summary>
internal sealed class HeaderValues(string name)
{
    private readonly List<string> _values = [];

    private ReadOnlyCollection<string>? _all;

    /// <summary>Name of the header, as it was received first.</summary>
    public string Name { get; } = name;

    /// <summary>All values, for users too: no cast makes them mutable.</summary>
    public IReadOnlyList<string> All => _all ??= _values.AsReadOnly();

    /// <summary>The values as one text; null when they cannot be joined.</summary>
    public string? Joined { get; private set; }

    /// <summary>
    /// Whether several values are one list. A cookie can contain a comma, so that joined cookies could not be told apart.
    /// </summary>
    private bool IsList => !string.Equals(Name, "Set-Cookie", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="joined">The same as one text.</param>
    public void Add(IEnumerable<string> values, string joined)
    {
        bool isFirst = _values.Count == 0;
        _values.AddRange(values);
        Joined = !IsList ? null : isFirst ? joined : Joined + ", " + joined;
    }
}
