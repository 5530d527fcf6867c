using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A place of a text that is sound in prose only.</summary>
/// <param name="Start">Offset it begins at.</param>
/// <param name="Length">How many UTF-16 characters it has.</param>
/// <param name="Kind">What a reader sees of it; <see cref="CharacterKind.Seen"/> for a letter and its marks.</param>
/// <param name="Code">The code point; of a letter with marks the one character that they are together.</param>
internal readonly record struct Doubt(int Start, int Length, CharacterKind Kind, int Code)
{
    /// <summary>Whether it is one letter, written as several characters.</summary>
    public bool IsDecomposed => Kind == CharacterKind.Seen;
}
