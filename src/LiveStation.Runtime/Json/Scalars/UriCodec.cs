using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>The codec of URIs.</summary>
internal sealed class UriCodec : ClassCodec<Uri>
{
    private const string Expected = "an absolute URI";

    private static readonly Uri Nowhere = new("", UriKind.Relative);

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, [NotNullWhen(true)] out Uri? value)
    {
        value = null;
        // Text that is not an absolute URI must be reported.
        return scanner.TryText(out string? text) && AddressText.TryAbsolute(text, out value);
    }

    /// <inheritdoc />
    public override Uri ReadTolerantly(ref ModelReader reader) => ReadOptionalTolerantly(ref reader) ?? Nowhere;

    // One invalid URI must not make the complete response unreadable. It becomes a relative URI.
    private protected override Uri? ReadOptionalTolerantly(ref ModelReader reader)
    {
        if (reader.IsNull)
            return null;
        if (reader.Token != JsonTokenType.String)
            return Of(Codecs.String.Read(ref reader));
        string text = reader.ReadText(out bool isMended);
        if (!isMended && AddressText.TryAbsolute(text, out Uri? uri))
            return uri;
        reader.WrongKind(Expected);
        return Of(text);
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, Uri value) => writer.Text(AddressText.Of(value));

    private static Uri? Of(string text) => text.Length == 0 ? null : AddressText.ToUri(text);

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of("string", "uri");
}
