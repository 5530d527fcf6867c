using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A piece of a spec file, with its place: all that YAML and JSON have in common.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record SpecNode(SpecSpan Span);

/// <summary>A piece of text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The text, unescaped.</param>
/// <param name="IsQuoted">Whether it was quoted, so that it cannot be meant as a number, a boolean or nothing.</param>
internal sealed record ScalarNode(SpecSpan Span, string Text, bool IsQuoted) : SpecNode(Span);

/// <summary>Names with a value each, in the order of the file; no name twice.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Entries">The entries.</param>
/// <param name="LeftOut">Keys whose value is missing or refused, which has been reported; they have no entry.</param>
internal sealed record MappingNode(
    SpecSpan Span, EquatableArray<MappingEntry> Entries, EquatableArray<ScalarNode> LeftOut) : SpecNode(Span);

/// <summary>A name and its value.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record MappingEntry(ScalarNode Key, SpecNode Value);

/// <summary>Values in a row.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Items">The values.</param>
internal sealed record SequenceNode(SpecSpan Span, EquatableArray<SpecNode> Items) : SpecNode(Span);
