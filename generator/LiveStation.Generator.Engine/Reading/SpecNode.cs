using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A node of a spec file, with its place: the common model of YAML and JSON.</summary>
/// <param name="Place">Its place.</param>
internal abstract record SpecNode(SpecPlace Place)
{
    /// <summary>Its place, with lines and columns for a diagnostic.</summary>
    public SpecSpan Span => Place.Span;

    /// <summary>Logical name of its file.</summary>
    public string File => Place.Lines.File;

    /// <summary>Its offset.</summary>
    public int Start => Place.Start;

    /// <summary>The offset after it.</summary>
    public int End => Place.Start + Place.Length;
}

/// <summary>A piece of text.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Text">The text, unescaped.</param>
/// <param name="IsQuoted">Indicates whether it was quoted, so that it is not a number, a boolean or null.</param>
internal sealed record ScalarNode(SpecPlace Place, string Text, bool IsQuoted) : SpecNode(Place);

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
