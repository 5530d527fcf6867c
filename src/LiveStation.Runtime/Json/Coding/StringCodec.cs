using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.Json.Coding;

/// <summary>The codec of strings.</summary>
internal sealed class StringCodec : ClassCodec<string>
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, [NotNullWhen(true)] out string? value) =>
        scanner.TryText(out value);

    /// <inheritdoc />
    public override string ReadTolerantly(ref ModelReader reader)
    {
        switch (reader.Token)
        {
            case JsonTokenType.String:
                string text = reader.ReadText(out bool isMended);
                if (isMended)
                    reader.TellMended();
                return text;
            case JsonTokenType.Null:
                return "";
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                reader.WrongKind("a string");
                return reader.ReadText();
            default:
                reader.Unreadable("a string");
                return "";
        }
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, string value) => writer.Text(value);

    /// <inheritdoc />
    public override void WriteMember(ref ModelWriter writer, ReadOnlySpan<byte> name, string value)
    {
        writer.Name(name);
        writer.Text(value ?? throw new UnwritableValueException(ValueFault.Missing));
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of("string");
}
