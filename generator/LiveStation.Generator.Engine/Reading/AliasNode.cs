using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Holds the place of an alias until the mapping or sequence it stands in refuses it; in no finished node.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">As it is written, with the asterisk.</param>
internal sealed record AliasNode(SpecSpan Span, string Text) : SpecNode(Span);
