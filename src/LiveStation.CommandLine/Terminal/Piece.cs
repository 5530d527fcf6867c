namespace LiveStation.CommandLine.Terminal;

/// <summary>Text on one line, and its role.</summary>
/// <param name="Text">The text.</param>
/// <param name="Ink">The role of the text.</param>
internal readonly record struct Piece(string Text, Ink Ink = Ink.Plain)
{
    /// <summary>Converts ordinary text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Piece(string text) => new(text);
}
