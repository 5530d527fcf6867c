using System.Buffers;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>The codec of a type of the spec.</summary>
internal sealed class TypeUnderTest<T>(JsonCodec<T> codec) : CodecUnderTest<T>
{
    public override object? ReadPieces(byte[] utf8)
    {
        byte[] text = ByteOrderMark.Skip(utf8).ToArray();
        Utf8JsonReader reader = new(Segments.Of(text));
        try
        {
            return JsonSerializer.Deserialize<T>(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private protected override T Full(byte[] utf8, DriftLog drift) => codec.ReadDocument(utf8, drift);

    private protected override T Tolerant(byte[] utf8, DriftLog drift) =>
        ReadAll(utf8, drift, ReadTolerantly, codec.RefusesUnreadable);

    private protected override bool TryRecognise(byte[] utf8, DriftLog drift, out T? value)
    {
        ModelScanner scanner = new(utf8);
        return codec.TryRead(ref scanner, out value) && scanner.IsAtEnd;
    }

    private protected override void Write(IBufferWriter<byte> output, T value) => codec.WriteDocument(output, value);

    private protected override void Write(Utf8JsonWriter writer, T value) => codec.WriteTo(writer, value);

    private T ReadTolerantly(ref ModelReader reader)
    {
        T value = codec.ReadUnrecognised(ref reader);
        reader.ThrowIfUnreadable();
        return value;
    }
}
