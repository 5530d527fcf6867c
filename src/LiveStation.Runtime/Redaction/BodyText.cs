using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>The readable text of a body in any format.</summary>
internal static class BodyText
{
    /// <summary>Returns the text of a body, without the characters around it that are not part of a document.</summary>
    /// <remarks>
    /// Invalid UTF-8 is replaced, so that one invalid byte does not hide the rest. What reads a body for a message and what
    /// searches it for secrets both begin here, so that a secret is found wherever a message can show it.
    /// </remarks>
    /// <param name="body">The body or its beginning.</param>
    public static string Of(ReadOnlySpan<byte> body) =>
        Encoding.UTF8.GetString(body.ToArray()).Trim('\uFEFF', ' ', '\t', '\r', '\n', '\0');
}
