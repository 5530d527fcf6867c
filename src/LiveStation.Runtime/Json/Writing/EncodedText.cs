using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Json.Writing;

/// <summary>A text and its JSON representation.</summary>
internal sealed class EncodedText
{
    /// <summary>The number of bytes of <see cref="Padded"/> if the text is short.</summary>
    public const int Width = 32;

    /// <summary>Initializes a new instance of the <see cref="EncodedText"/> class.</summary>
    /// <param name="text">The text.</param>
    public EncodedText(string text)
    {
        Text = text;
        byte[] json = RelaxedText.Quoted(text);
        Length = json.Length;
        if (json.Length < Width)
            Array.Resize(ref json, Width);
        Padded = json;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The escaped text in UTF-8 with quotes, and zeros up to the width.</summary>
    public byte[] Padded { get; }

    /// <summary>The number of bytes of the escaped text.</summary>
    public int Length { get; }

    /// <summary>The escaped text in UTF-8 with quotes.</summary>
    public ReadOnlySpan<byte> Json => Padded.AsSpan(0, Length);
}
