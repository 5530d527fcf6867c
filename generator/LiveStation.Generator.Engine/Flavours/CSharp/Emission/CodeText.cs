using System.Runtime.CompilerServices;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>Interpolated text of one or more lines, whose parts are written directly to a writer. The compiler calls the members.</summary>
[InterpolatedStringHandler]
internal readonly struct CodeText
{
    /// <summary>Initializes a new instance for a writer.</summary>
    /// <param name="literalLength">The number of literal characters.</param>
    /// <param name="formattedCount">The number of interpolated parts.</param>
    /// <param name="writer">The writer.</param>
    public CodeText(int literalLength, int formattedCount, CodeWriter writer)
    {
        _ = literalLength + formattedCount;
        Writer = writer;
    }

    /// <summary>The writer, which already has the text.</summary>
    public CodeWriter Writer { get; }

    /// <summary>Writes a literal part.</summary>
    public void AppendLiteral(string text) => Writer.Pieces(text);

    /// <summary>Writes an interpolated part.</summary>
    public void AppendFormatted(string? text) => Writer.Pieces(text ?? "");
}
