using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A placeholder for an alias until the enclosing mapping or sequence rejects it; finished nodes contain none.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Text">The text as written, including the asterisk.</param>
internal sealed record AliasNode(SpecPlace Place, string Text) : SpecNode(Place);
