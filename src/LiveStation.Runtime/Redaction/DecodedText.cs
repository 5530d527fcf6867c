namespace LiveStation.Runtime.Redaction;

/// <summary>A text after decoding, in the forms that are searched for secrets.</summary>
/// <param name="plain">The decoded text.</param>
internal sealed class DecodedText(TextView plain)
{
    // Deeper nesting of encodings is not accidental. An attempt to hide a text from all decoding cannot be prevented.
    private const int MostViews = 32;

    /// <summary>The decoded text.</summary>
    public TextView Plain { get; } = plain;

    /// <summary>The decoded text without white space.</summary>
    public TextView Tight { get; } = TightText.Of(plain);

    /// <summary>The decoded text in the standard Base64 alphabet.</summary>
    public TextView Base64 { get; } = TightText.Base64(plain);

    /// <summary>Only the hexadecimal digits of the decoded text.</summary>
    public TextView Hex { get; } = TightText.Hex(plain);

    /// <summary>Returns a text after all decodings, also in sequence. The first result is the text itself.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<DecodedText> WaysOf(string text)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { text };
        Queue<TextView> waiting = new([new TextView(text)]);
        while (waiting.Count > 0)
        {
            TextView view = waiting.Dequeue();
            yield return new DecodedText(view);
            foreach (Func<TextView, TextView?> decode in TextDecoders.All)
            {
                if (seen.Count < MostViews && decode(view) is { } decoded && seen.Add(decoded.Text))
                    waiting.Enqueue(decoded);
            }
        }
    }
}
