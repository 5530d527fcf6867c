using System.Text;

namespace LiveStation.Generator.Engine.Text;

/// <summary>A spec file as input of the engine.</summary>
/// <param name="Name">
/// Logical name with <c>/</c> between its parts, such as <c>spec/re-stream.yaml</c>. It appears in diagnostics and in
/// headers of generated files, so it must not depend on the location of the file on this machine.
/// </param>
/// <param name="Text">The complete text, YAML or JSON.</param>
public sealed record SpecFile(string Name, string Text)
{
    /// <summary>The maximum length in characters; a longer file is reported and not read.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>Decodes a file: UTF-8, or UTF-16 with its byte order mark. Other bytes are reported during reading.</summary>
    /// <param name="name">Its logical name.</param>
    /// <param name="bytes">Its bytes.</param>
    public static SpecFile Decode(string name, byte[] bytes) => new(name, SpecDecoder.Decode(bytes));

    /// <summary>
    /// Accepts a text that a compiler decoded. A compiler decodes bytes that are not UTF-8 with a code page of the machine;
    /// they are decoded again, so that every host reads the same text.
    /// </summary>
    /// <param name="name">Its logical name.</param>
    /// <param name="text">The text as the compiler decoded it.</param>
    /// <param name="encoding">The encoding that the compiler used; null when unknown.</param>
    public static SpecFile Decode(string name, string text, Encoding? encoding) => new(name, SpecDecoder.Decode(text, encoding));

    /// <summary>Returns the place of a range of the text, for a diagnostic.</summary>
    /// <param name="start">Number of characters before the range.</param>
    /// <param name="end">Number of characters up to its end.</param>
    public SpecSpan SpanOf(int start, int end) => new SpecText(Name, Text).Span(start, end);
}
