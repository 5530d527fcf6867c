namespace LiveStation.Runtime.Redaction;

/// <summary>A text as one way of decoding shows it, in the forms in which secrets are looked for.</summary>
/// <param name="plain">The decoded text.</param>
internal sealed class DecodedText(TextView plain)
{
    // Encodings that lie in each other deeper than this are no accident, and whoever wants to hide a text from all
    // decoding can do so.
    private const int MostViews = 32;

    /// <summary>The decoded text.</summary>
    public TextView Plain { get; } = plain;

    /// <summary>Without blanks.</summary>
    public TextView Tight { get; } = TightText.Of(plain);

    /// <summary>In the common alphabet of Base64.</summary>
    public TextView Base64 { get; } = TightText.Base64(plain);

    /// <summary>The hexadecimal digits alone.</summary>
    public TextView Hex { get; } = TightText.Hex(plain);

    /// <summary>All ways to decode a text, also one after another: the text itself comes first.</summary>
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
