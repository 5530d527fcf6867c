using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>Helpers that read and write with a codec.</summary>
internal static class JsonText
{
    public static T Read<T>(JsonCodec<T> codec, string json) => Read(codec, Encoding.UTF8.GetBytes(json));

    /// <summary>Reads a text. The recogniser and the tolerant path must return the same value.</summary>
    public static T Read<T>(JsonCodec<T> codec, byte[] utf8)
    {
        ModelReader reader = ModelReader.Again(utf8, drift: null, codec.RefusesUnreadable);
        T value = codec.ReadWhole(ref reader);
        reader.EndDocument();
        codec.ReadDocument(utf8).ShouldBe(value);
        return value;
    }

    public static T? ReadOptional<T>(ClassCodec<T> codec, string json)
        where T : class
    {
        ModelReader reader = ModelReader.Again(Encoding.UTF8.GetBytes(json), drift: null);
        return codec.ReadOptional(ref reader);
    }

    public static T? ReadOptional<T>(StructCodec<T> codec, string json)
        where T : struct
    {
        ModelReader reader = ModelReader.Again(Encoding.UTF8.GetBytes(json), drift: null);
        return codec.ReadOptional(ref reader);
    }

    public static JsonShapeException Fault<T>(JsonCodec<T> codec, string json) =>
        Should.Throw<JsonShapeException>(() => Read(codec, json));

    /// <summary>Writes a value. The text must be the same inside a user-defined document.</summary>
    public static string Write<T>(JsonCodec<T> codec, T value)
    {
        string text = Encoding.UTF8.GetString(codec.ToUtf8(value));
        Write(writer => codec.WriteTo(writer, value)).ShouldBe(text);
        return text;
    }

    /// <summary>Reads an object with an optional member.</summary>
    public static string WriteOptional<T>(ClassCodec<T> codec, T? value)
        where T : class =>
        WriteObject((ref ModelWriter writer) => codec.WriteOptionalMember(ref writer, ",\"m\":"u8, value));

    /// <summary>Reads an object with an optional member.</summary>
    public static string WriteOptional<T>(StructCodec<T> codec, T? value)
        where T : struct =>
        WriteObject((ref ModelWriter writer) => codec.WriteOptionalMember(ref writer, ",\"m\":"u8, value));

    /// <summary>Writes an object.</summary>
    public static string WriteObject(WriteMembers members) => Write(new MembersCodec(), members);

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, Relaxed))
            write(writer);
        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the members of an object.</summary>
    internal delegate void WriteMembers(ref ModelWriter writer);

    private sealed class MembersCodec : JsonCodec<WriteMembers>
    {
        public override WriteMembers ReadTolerantly(ref ModelReader reader) => throw new NotSupportedException();

        public override void Write(ref ModelWriter writer, WriteMembers value)
        {
            writer.BeginObject();
            value(ref writer);
            writer.EndObject();
        }
    }
}
