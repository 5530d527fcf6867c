using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>A character, or a sequence of characters, that is valid only in prose.</summary>
/// <param name="Start">Its offset.</param>
/// <param name="Length">Its length in UTF-16 characters.</param>
/// <param name="Kind">How it is displayed; <see cref="CharacterKind.Seen"/> for text that is not in the form NFC.</param>
/// <param name="Code">The code point; for text that is not in the form NFC, the one character that replaces it.</param>
internal readonly record struct Doubt(int Start, int Length, CharacterKind Kind, int Code)
{
    /// <summary>Indicates whether it is a letter that is not in the form NFC.</summary>
    public bool IsDecomposed => Kind == CharacterKind.Seen;
}
