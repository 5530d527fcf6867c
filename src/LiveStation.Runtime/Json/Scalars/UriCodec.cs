using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Addresses.</summary>
internal sealed class UriCodec : ClassCodec<Uri>
{
    private static readonly Uri Nowhere = new("", UriKind.Relative);

    /// <inheritdoc />
    public override Uri Read(ref ModelReader reader) => ReadOptional(ref reader) ?? Nowhere;

    /// <inheritdoc />
    /// <remarks>Text that is no address gives null: one odd address must not cost the whole answer.</remarks>
    public override Uri? ReadOptional(ref ModelReader reader) =>
        Codecs.String.ReadOptional(ref reader) is { } text
        && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? uri)
            ? uri
            : null;

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);
}
