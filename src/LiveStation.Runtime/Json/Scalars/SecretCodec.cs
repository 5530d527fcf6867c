using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Text that is not to be shown.</summary>
internal sealed class SecretCodec : StructCodec<Secret>
{
    /// <inheritdoc />
    public override Secret Read(ref ModelReader reader) => new(Codecs.String.Read(ref reader));

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Secret value) => writer.WriteStringValue(value.Reveal());
}
