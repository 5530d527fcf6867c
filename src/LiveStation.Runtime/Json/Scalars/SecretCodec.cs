using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace LiveStation.Runtime.Json;

/// <summary>Text that is not to be shown.</summary>
internal sealed class SecretCodec : StructCodec<Secret>
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out Secret value)
    {
        bool isRecognised = scanner.TryText(out string? text);
        value = isRecognised ? new Secret(text!) : default;
        return isRecognised;
    }

    /// <inheritdoc />
    public override Secret ReadTolerantly(ref ModelReader reader)
    {
        Secret secret = new(Codecs.String.Read(ref reader));
        reader.Drifts?.NoteSecret(secret);
        return secret;
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, Secret value) => writer.Secret(value.Reveal());

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of("string", "password");
}
