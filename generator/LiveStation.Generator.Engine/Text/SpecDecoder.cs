using System.Text;

namespace LiveStation.Generator.Engine.Text;

/// <summary>
/// Decodes the bytes of a spec file in the same way for every host: UTF-8, or UTF-16 with its byte order mark. Bytes
/// that are neither become U+FFFD, which the reader reports at its place. Compilers cannot read UTF-32.
/// </summary>
internal static class SpecDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="bytes">Its bytes.</param>
    public static string Decode(byte[] bytes)
    {
        foreach (Encoding encoding in Marked)
        {
            byte[] mark = encoding.GetPreamble();
            if (bytes.Length >= mark.Length && bytes.Take(mark.Length).SequenceEqual(mark))
                return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        }
        return Utf8.GetString(bytes);
    }

    /// <summary>Decodes the text of a file that was already decoded.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="encoding">The encoding that was used.</param>
    public static string Decode(string text, Encoding? encoding) =>
        encoding is null or UTF8Encoding or UnicodeEncoding ? text : Decode(encoding.GetBytes(text));
}
