using System.Buffers;
using System.Reflection;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>The codec of the whole response of an operation.</summary>
internal sealed class ReplyUnderTest<T> : CodecUnderTest<T>
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    private readonly ReplyCodec<T> _codec;
    private readonly Part _tolerant;
    private readonly Recognition _recognise;

    public ReplyUnderTest(ReplyCodec<T> codec)
    {
        _codec = codec;
        // Its two paths are private; here they are tested separately.
        _tolerant = typeof(ReplyCodec<T>).GetMethod("ReadBody", Hidden)!.CreateDelegate<Part>(codec);
        _recognise = typeof(ReplyCodec<T>).GetMethod("TryReadBody", Hidden)!.CreateDelegate<Recognition>(codec);
    }

    private delegate bool Recognition(ReadOnlySpan<byte> utf8, DriftLog? drift, out T? value);

    private protected override T Full(byte[] utf8, DriftLog drift) => _codec.Read(utf8, drift);

    private protected override T Tolerant(byte[] utf8, DriftLog drift) => ReadAll(utf8, drift, _tolerant);

    private protected override bool TryRecognise(byte[] utf8, DriftLog drift, out T? value) =>
        _recognise(ByteOrderMark.Skip(utf8), drift, out value);

    private protected override void Write(IBufferWriter<byte> output, T value) => _codec.WriteDocument(output, value);

    private protected override void Write(Utf8JsonWriter writer, T value) => _codec.Write(writer, value);
}
