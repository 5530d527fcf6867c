using System.Collections.ObjectModel;

namespace LiveStation.Runtime.Errors;

/// <summary>The values of one header, one for each occurrence of the header.</summary>
internal sealed class HeaderValues(string name)
{
    private readonly List<string> _values = [];

    private ReadOnlyCollection<string>? _all;

    /// <summary>The name of the header as first received.</summary>
    public string Name { get; } = name;

    /// <summary>The values, read-only also after a cast.</summary>
    public IReadOnlyList<string> All => _all ??= _values.AsReadOnly();

    /// <summary>The values joined to one text; null if they cannot be joined.</summary>
    public string? Joined { get; private set; }

    /// <summary>
    /// Whether several values form one list. A cookie can contain a comma, so joined cookies could not be separated
    /// again.
    /// </summary>
    private bool IsList => !string.Equals(Name, "Set-Cookie", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="joined">The values as one text.</param>
    public void Add(IEnumerable<string> values, string joined)
    {
        bool isFirst = _values.Count == 0;
        _values.AddRange(values);
        Joined = !IsList ? null : isFirst ? joined : Joined + ", " + joined;
    }
}
