using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A node of a spec file, with its place: the common model of YAML and JSON.</summary>
/// <param name="Span">Its place.</param>
internal abstract record SpecNode(SpecSpan Span);

/// <summary>A piece of text.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Text">The text, unescaped.</param>
/// <param name="IsQuoted">Indicates whether it was quoted, so that it is not a number, a boolean or null.</param>
internal sealed record ScalarNode(SpecSpan Span, string Text, bool IsQuoted) : SpecNode(Span);

/// <summary>Names with one value each, in the order of the file; each name is unique.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Entries">The entries.</param>
/// <param name="LeftOut">Keys whose value is missing or rejected, which has been reported; they have no entry.</param>
internal sealed record MappingNode(
    SpecSpan Span, EquatableArray<MappingEntry> Entries, EquatableArray<ScalarNode> LeftOut) : SpecNode(Span)
{
    /// <summary>The entry when there is exactly one; otherwise null.</summary>
    public MappingEntry? Single => Entries.Count == 1 ? Entries[0] : null;
}

/// <summary>A name and its value.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record MappingEntry(ScalarNode Key, SpecNode Value);

/// <summary>Values in a row.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Items">The values.</param>
internal sealed record SequenceNode(SpecSpan Span, EquatableArray<SpecNode> Items) : SpecNode(Span);
