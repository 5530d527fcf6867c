using System.Globalization;

namespace LiveStation.Runtime.Json;

/// <summary>Text in the place of an address that <see cref="Uri"/> cannot take: kept, so that it can go back.</summary>
/// <param name="text">The text.</param>
internal sealed class OddUri(string text) : Uri(StandIn(text), UriKind.Relative)
{
    // Far below the length that frameworks allow, even when each character takes nine in its escaped form.
    private const int MaxLength = 5_000;

    /// <summary>The text as it came.</summary>
    public string Text { get; } = text;

    /// <inheritdoc />
    public override string ToString() => Text;

    /// <summary>A relative address that differs where texts differ: addresses are compared by it.</summary>
    private static string StandIn(string text) => text.Length <= MaxLength
        ? EscapeDataString(text)
        : string.Format(CultureInfo.InvariantCulture, "{0}-characters-{1:x8}", text.Length, Hashing.Of(text));
}
