using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Writes texts in both languages as C# expressions.</summary>
internal static class LocalTextEmitter
{
    private const int WidestPiece = 96;

    /// <summary>The expression of a text; one literal when the text is the same in both languages.</summary>
    /// <param name="text">The text.</param>
    public static string Expression(DocText text)
    {
        if (text.En == text.Ko)
            return Pieces(text.En);
        var writer = new CodeWriter();
        writer.Line("new LocalText(");
        using (writer.Indented())
            writer.Lines($"{Pieces(text.En)},\n{Pieces(text.Ko)})");
        return writer.Finish().TrimEnd('\n');
    }

    private static string Pieces(string text) => string.Join("\n    ", CSharpLiteral.Pieces(text, WidestPiece, ends: ", "));
}
