using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A place of a text that is sound in prose only.</summary>
/// <param name="Start">Offset it begins at.</param>
/// <param name="Length">How many UTF-16 characters it has.</param>
/// <param name="Kind">What a reader sees of it; <see cref="CharacterKind.Seen"/> for what is not in the form NFC.</param>
/// <param name="Code">The code point; of what is not in the form NFC the one character that stands for it.</param>
internal readonly record struct Doubt(int Start, int Length, CharacterKind Kind, int Code)
{
    /// <summary>Whether it is a letter that is not in the form NFC.</summary>
    public bool IsDecomposed => Kind == CharacterKind.Seen;
}
