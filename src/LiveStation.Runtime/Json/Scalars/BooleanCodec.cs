using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>True or false.</summary>
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
                return ReadWord(ref reader);
            case JsonTokenType.Number:
                reader.WrongKind(Expected);
                return Scalar.ParseInteger(ref reader, 0, 1, Expected) == 1;
            default:
                throw reader.Shape(Expected);
        }
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, bool value) => writer.Boolean(value);

    private static bool ReadWord(ref ModelReader reader)
    {
        reader.WrongKind(Expected);
        string word = reader.ReadText().Trim();
        if (word.Length == 0)
        {
            return false;
        }
        return bool.TryParse(word, out bool value) ? value : throw Scalar.Unfit(ref reader, Expected);
    }
}
