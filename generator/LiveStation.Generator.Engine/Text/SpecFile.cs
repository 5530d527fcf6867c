using System.Text;

namespace LiveStation.Generator.Engine.Text;

/// <summary>One spec file as the engine sees it.</summary>
/// <param name="Name">
/// Logical name with <c>/</c> between its parts, such as <c>spec/re-stream.yaml</c>; it appears in diagnostics and in
/// headers of generated files, so it must not depend on where the file lies on this machine.
/// </param>
/// <param name="Text">The whole text, YAML or JSON.</param>
public sealed record SpecFile(string Name, string Text)
{
    /// <summary>Decodes a file: UTF-8, or UTF-16 with its byte order mark. Other bytes are reported when it is read.</summary>
    /// <param name="name">Its logical name.</param>
    /// <param name="bytes">Its bytes.</param>
    public static SpecFile Decode(string name, byte[] bytes) => new(name, SpecDecoder.Decode(bytes));

    /// <summary>
    /// Takes a text that a compiler decoded. It reads bytes that are not UTF-8 in a code page of the machine; they are
    /// decoded again, so that every host sees the same text.
    /// </summary>
    /// <param name="name">Its logical name.</param>
    /// <param name="text">What the compiler read.</param>
    /// <param name="encoding">The encoding it read the text in; null when it does not say.</param>
    public static SpecFile Decode(string name, string text, Encoding? encoding) => new(name, SpecDecoder.Decode(text, encoding));
}
