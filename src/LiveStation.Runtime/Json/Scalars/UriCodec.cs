using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Addresses.</summary>
internal sealed class UriCodec : ClassCodec<Uri>
{
    private static readonly Uri Nowhere = new("", UriKind.Relative);

    /// <inheritdoc />
    public override Uri Read(ref ModelReader reader) => ReadOptional(ref reader) ?? Nowhere;

    /// <inheritdoc />
    /// <remarks>
    /// One odd address must not cost the whole answer: what is no absolute address becomes a relative one.
    /// </remarks>
    public override Uri? ReadOptional(ref ModelReader reader) =>
        Codecs.String.ReadOptional(ref reader) is { Length: > 0 } text ? Of(text) : null;

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Uri value) =>
        writer.WriteStringValue(value is OddUri odd ? odd.Text : value.OriginalString);

    private static Uri Of(string text)
    {
        // Without the name of a scheme, systems differ in what they take for the absolute path of a file.
        UriKind kind = HasScheme(text) ? UriKind.Absolute : UriKind.Relative;
        return Uri.TryCreate(text, kind, out Uri? uri) && uri.OriginalString == text ? uri : new OddUri(text);
    }

    /// <summary>Whether a text begins with a scheme. One letter is none but a drive.</summary>
    private static bool HasScheme(string text)
    {
        int end = text.IndexOf(':');
        return end > 1 && Uri.CheckSchemeName(text.Substring(0, end).TrimStart());
    }
}
