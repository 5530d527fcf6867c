using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Text.</summary>
internal sealed class StringCodec : ClassCodec<string>
{
    /// <inheritdoc />
    public override string Read(ref ModelReader reader) => reader.Token switch
    {
        JsonTokenType.String => reader.ReadText(),
        JsonTokenType.Null => "",
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => reader.ReadNumberText(),
        _ => throw reader.Shape("a string"),
    };

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
