using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.Secrets;

/// <summary>The codec of secret strings.</summary>
internal sealed class SecretCodec : StructCodec<Secret>
{
    private static readonly StringCodec Texts = new();

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
        string text = Texts.Read(ref reader);
        reader.Drifts?.NoteSecret(text);
        return new Secret(text);
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, Secret value) => writer.SecretText(value.Reveal());

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of("string", "password");
}
