using System.Globalization;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>
/// A relative URI for text that <see cref="Uri"/> rejects as an absolute URI, such as the masked <c>rtmp://****</c>.
/// Its original string is the text.
/// </summary>
internal sealed class UnusualUri : Uri
{
    // Far below the maximum length of the frameworks, even if each character is escaped to 9 characters.
    private const int MaxLength = 5_000;

    /// <summary>Initializes a new instance of the <see cref="UnusualUri"/> class.</summary>
    /// <param name="text">The text.</param>
    public UnusualUri(string text)
        : base(StandIn(text), UriKind.Relative)
    {
        Text = text;
        UriText.TryReplace(this, text);
    }

    /// <summary>The text as received.</summary>
    public string Text { get; }

    /// <inheritdoc />
    public override string ToString() => Text;

    /// <summary>
    /// Returns a relative URI that is unique for the text. URIs are compared by it on frameworks where the original
    /// string cannot be replaced.
    /// </summary>
    private static string StandIn(string text) => text.Length <= MaxLength
        ? EscapeDataString(text)
        : string.Format(CultureInfo.InvariantCulture, "{0}-characters-{1:x8}", text.Length, Hashing.Of(text));
}
