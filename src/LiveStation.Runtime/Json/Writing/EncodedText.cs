using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Json.Writing;

/// <summary>A word as text and as it stands in JSON.</summary>
internal sealed class EncodedText(string text)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The text in UTF-8, escaped, between its quotes.</summary>
    public byte[] Json { get; } = RelaxedText.Quoted(text);
}
