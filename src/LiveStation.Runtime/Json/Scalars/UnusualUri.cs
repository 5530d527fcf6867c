using System.Globalization;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>
/// Text in the place of an address that <see cref="Uri"/> refuses, such as the masked <c>rtmp://****</c>: a relative
/// address whose original string is the text.
/// </summary>
internal sealed class UnusualUri : Uri
{
    // Far below the length that frameworks allow, even when each character takes nine in its escaped form.
    private const int MaxLength = 5_000;

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    public UnusualUri(string text)
        : base(StandIn(text), UriKind.Relative)
    {
        Text = text;
        UriText.TryReplace(this, text);
    }

    /// <summary>The text as it was received.</summary>
    public string Text { get; }

    /// <inheritdoc />
    public override string ToString() => Text;

    /// <summary>
    /// A relative address that differs where texts differ: addresses are compared by it on a framework where the
    /// original string cannot be replaced.
    /// </summary>
    private static string StandIn(string text) => text.Length <= MaxLength
        ? EscapeDataString(text)
        : string.Format(CultureInfo.InvariantCulture, "{0}-characters-{1:x8}", text.Length, Hashing.Of(text));
}
