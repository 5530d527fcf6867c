using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A node of a spec file, with its place: the common model of YAML and JSON.</summary>
internal abstract record SpecNode
{
    // A marked node has a negative length. A field for the mark would need 8 bytes in each of tens of thousands of nodes.
    private readonly SpecPlace _place;

    /// <param name="place">Its place.</param>
    /// <param name="isMarked">A property of the node that depends on its kind.</param>
    protected SpecNode(SpecPlace place, bool isMarked = false) =>
        _place = isMarked ? place with { Length = ~place.Length } : place;

    /// <summary>Its place.</summary>
    public SpecPlace Place => IsMarked ? _place with { Length = ~_place.Length } : _place;

    /// <summary>Its place, with lines and columns for a diagnostic.</summary>
    public SpecSpan Span => Place.Span;

    /// <summary>Logical name of its file.</summary>
    public string File => _place.Lines.File;

    /// <summary>Its offset.</summary>
    public int Start => _place.Start;

    /// <summary>The offset after it.</summary>
    public int End => Place.Start + Place.Length;

    /// <summary>A property of the node that depends on its kind.</summary>
    protected bool IsMarked => _place.Length < 0;
}

/// <summary>A piece of text.</summary>
internal sealed record ScalarNode : SpecNode
{
    /// <param name="place">Its place.</param>
    /// <param name="text">The text, unescaped.</param>
    /// <param name="isQuoted">Indicates whether it was quoted.</param>
    public ScalarNode(SpecPlace place, string text, bool isQuoted)
        : base(place, isQuoted) => Text = text;

    /// <summary>The text, unescaped.</summary>
    public string Text { get; init; }

    /// <summary>Indicates whether it was quoted, so that it is not a number, a boolean or null.</summary>
    public bool IsQuoted => IsMarked;
}

/// <summary>Names with one value each, in the order of the file; each name is unique.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Entries">The entries.</param>
/// <param name="LeftOut">Keys whose value is missing or rejected, which has been reported; they have no entry.</param>
internal sealed record MappingNode(
    SpecPlace Place, EquatableArray<MappingEntry> Entries, EquatableArray<ScalarNode> LeftOut) : SpecNode(Place)
{
    /// <summary>The entry when there is exactly one; otherwise null.</summary>
    public MappingEntry? Single => Entries.Count == 1 ? Entries[0] : null;
}

/// <summary>A name and its value.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The value.</param>
internal readonly record struct MappingEntry(ScalarNode Key, SpecNode Value);

/// <summary>Values in a row.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Items">The values.</param>
internal sealed record SequenceNode(SpecPlace Place, EquatableArray<SpecNode> Items) : SpecNode(Place);
