using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Json.Writing;

/// <summary>A text and its JSON representation.</summary>
internal sealed class EncodedText(string text)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The escaped text in UTF-8 with quotes.</summary>
    public byte[] Json { get; } = RelaxedText.Quoted(text);
}
