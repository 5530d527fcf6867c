namespace LiveStation.Cli.Terminal;

/// <summary>Text on one line, and what it is.</summary>
/// <param name="Text">The text.</param>
/// <param name="Ink">What it is.</param>
internal readonly record struct Piece(string Text, Ink Ink = Ink.Plain)
{
    /// <summary>Takes ordinary text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Piece(string text) => new(text);
}
