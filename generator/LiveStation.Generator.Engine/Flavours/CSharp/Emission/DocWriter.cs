namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>
/// Writes documentation comments: each element on one line when it fits, otherwise its text on separate lines.
/// The first paragraph has no paragraph element, because editors would show one on a new line.
/// </summary>
internal static class DocWriter
{
    private const string Slashes = "/// ";
    private const string ParagraphStart = "<para>";
    private const string ParagraphEnd = "</para>";

    /// <summary>Writes a comment, and the attributes below it.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="doc">The comment.</param>
    public static void Doc(this CodeWriter writer, DocBlock doc)
    {
        foreach (DocTag tag in doc.Tags)
        {
            if (tag.IsCode)
                Code(writer, tag);
            else if (tag.Paragraphs.Count == 0)
                writer.Line($"{Slashes}<{tag.Name}{tag.Attributes} />");
            else if (writer.Column + WidthOnOneLine(tag) <= CodeWriterExtensions.WidestLine)
                OneLine(writer, tag);
            else
                ManyLines(writer, tag);
        }
        Attributes(writer, doc);
    }

    /// <summary>Writes a comment that inherits from the implemented member, and the attributes below it.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="doc">The documentation of the implemented member.</param>
    public static void InheritedDoc(this CodeWriter writer, DocBlock doc)
    {
        writer.Line(Slashes + "<inheritdoc />");
        Attributes(writer, doc);
    }

    private static void Attributes(CodeWriter writer, DocBlock doc)
    {
        foreach (string attribute in doc.Attributes)
            writer.Line(attribute);
    }

    private static int WidthOnOneLine(DocTag tag)
    {
        int width = $"{Slashes}<></>".Length + (2 * tag.Name.Length) + tag.Attributes.Length;
        for (int i = 0; i < tag.Paragraphs.Count; i++)
            width += TextWidth.Of(tag.Paragraphs[i]) + (i > 0 ? $" {ParagraphStart}{ParagraphEnd}".Length : 0);
        return width;
    }

    private static void OneLine(CodeWriter writer, DocTag tag)
    {
        Start(writer, tag);
        for (int i = 0; i < tag.Paragraphs.Count; i++)
        {
            if (i == 0)
                writer.Piece(tag.Paragraphs[i]);
            else
                writer.Piece($" {ParagraphStart}").Piece(tag.Paragraphs[i]).Piece(ParagraphEnd);
        }
        writer.Piece("</").Piece(tag.Name).Piece(">").End();
    }

    private static void ManyLines(CodeWriter writer, DocTag tag)
    {
        int width = CodeWriterExtensions.WidestLine - writer.Column - Slashes.Length;
        Start(writer, tag).End();
        for (int i = 0; i < tag.Paragraphs.Count; i++)
        {
            string text = i == 0 ? tag.Paragraphs[i] : ParagraphStart + tag.Paragraphs[i] + ParagraphEnd;
            foreach ((int start, int length) in TextWrap.Lines(text, width))
                writer.Piece(Slashes).Piece(text, start, length).End();
        }
        writer.Piece(Slashes + "</").Piece(tag.Name).Piece(">").End();
    }

    private static CodeWriter Start(CodeWriter writer, DocTag tag) =>
        writer.Piece(Slashes + "<").Piece(tag.Name).Piece(tag.Attributes).Piece(">");

    private static void Code(CodeWriter writer, DocTag tag)
    {
        writer.Line($"{Slashes}<{tag.Name}{tag.Attributes}><code>");
        foreach (string line in tag.Paragraphs)
            writer.Line((Slashes + line).TrimEnd(' '));
        writer.Line($"{Slashes}</code></{tag.Name}>");
    }
}
