using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>The codec of Boolean values.</summary>
internal sealed class BooleanCodec : StructCodec<bool>
{
    private const string Expected = "a boolean";

    /// <inheritdoc />
    private protected override bool IsAbsentWhenBlank => true;

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out bool value) => scanner.TryBoolean(out value);

    /// <inheritdoc />
    public override bool ReadTolerantly(ref ModelReader reader)
    {
        switch (reader.Token)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False or JsonTokenType.Null:
                return false;
            case JsonTokenType.String:
                return ReadValue(ref reader);
            case JsonTokenType.Number:
                return ReadNumber(ref reader);
            default:
                reader.Unreadable(Expected);
                return false;
        }
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, bool value) => writer.Boolean(value);

    private static bool ReadNumber(ref ModelReader reader)
    {
        if (!IntegerText.TryParse(reader.ReadBytes(), out long number) || number is not (0 or 1))
        {
            Scalar.Unfit(ref reader, Expected);
            return false;
        }
        reader.WrongKind(Expected);
        return number == 1;
    }

    private static bool ReadValue(ref ModelReader reader)
    {
        if (Scalar.IsEmpty(ref reader, Expected))
            return false;
        switch (reader.ReadText().Trim().ToUpperInvariant())
        {
            case "TRUE" or "T" or "YES" or "Y" or "ON" or "1":
                reader.WrongKind(Expected);
                return true;
            case "FALSE" or "F" or "NO" or "N" or "OFF" or "0":
                reader.WrongKind(Expected);
                return false;
            default:
                Scalar.Unfit(ref reader, Expected);
                return false;
        }
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => ScalarSchema.Of("boolean");
}
