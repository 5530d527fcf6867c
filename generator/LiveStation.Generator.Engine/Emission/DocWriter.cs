using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Writes documentation comments.</summary>
internal static class DocWriter
{
    private const string Slashes = "/// ";

    /// <summary>Writes a comment: each element on one line when it fits there, otherwise its text on lines of its own.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="doc">The comment.</param>
    public static void Doc(this CodeWriter writer, DocBlock doc)
    {
        foreach (DocTag tag in doc.Tags)
            writer.Tag(tag);
    }

    private static void Tag(this CodeWriter writer, DocTag tag)
    {
        int width = CodeWriterExtensions.WidestLine - writer.Column - Slashes.Length;
        string start = $"<{tag.Name}{tag.Attributes}";
        string oneLine = tag.Paragraphs.Count == 0
            ? $"{start} />"
            : $"{start}>{string.Join(" ", Paragraphs(tag.Paragraphs))}</{tag.Name}>";
        if (tag.IsCode)
            writer.Wrapped(start + "><code>", tag.Paragraphs, $"</code></{tag.Name}>");
        else if (TextWidth.Of(oneLine) <= width)
            writer.Line(Slashes + oneLine);
        else
            writer.Wrapped(start + ">", Paragraphs(tag.Paragraphs).SelectMany(p => TextWrap.Lines(p, width)), $"</{tag.Name}>");
    }

    private static void Wrapped(this CodeWriter writer, string start, IEnumerable<string> lines, string end)
    {
        writer.Line(Slashes + start);
        foreach (string line in lines)
            writer.Line((Slashes + line).TrimEnd(' '));
        writer.Line(Slashes + end);
    }

    // The first paragraph stands bare, as in a text of one paragraph; editors show a paragraph element below it.
    private static IEnumerable<string> Paragraphs(EquatableArray<string> texts) =>
        texts.Select((text, index) => index == 0 ? text : $"<para>{text}</para>");
}
