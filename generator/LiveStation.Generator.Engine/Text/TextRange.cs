namespace LiveStation.Generator.Engine.Text;

/// <summary>A range of text by its offsets.</summary>
/// <param name="Start">Number of characters before it.</param>
/// <param name="End">Number of characters up to its end.</param>
internal readonly record struct TextRange(int Start, int End);
