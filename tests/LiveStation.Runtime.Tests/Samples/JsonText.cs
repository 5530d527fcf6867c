using System.Text;
using System.Text.Json;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Tests;

/// <summary>Short ways to read and write with a codec.</summary>
internal static class JsonText
{
    public static T Read<T>(JsonCodec<T> codec, string json) => Read(codec, Encoding.UTF8.GetBytes(json));

    public static T Read<T>(JsonCodec<T> codec, byte[] utf8)
    {
        ModelReader reader = new(utf8);
        T value = codec.Read(ref reader);
        reader.EndDocument();
        return value;
    }

    public static T? ReadOptional<T>(ClassCodec<T> codec, string json)
        where T : class
    {
        ModelReader reader = new(Encoding.UTF8.GetBytes(json));
        return codec.ReadOptional(ref reader);
    }

    public static T? ReadOptional<T>(StructCodec<T> codec, string json)
        where T : struct
    {
        ModelReader reader = new(Encoding.UTF8.GetBytes(json));
        return codec.ReadOptional(ref reader);
    }

    public static JsonShapeException Fault<T>(JsonCodec<T> codec, string json) =>
        Should.Throw<JsonShapeException>(() => Read(codec, json));

    public static string Write<T>(JsonCodec<T> codec, T value) => Write(writer => codec.Write(writer, value));

    /// <summary>An object with an optional member.</summary>
    public static string WriteOptional<T>(ClassCodec<T> codec, T? value)
        where T : class => WriteMember((writer, name) => codec.WriteOptionalMember(writer, name, value));

    /// <summary>An object with an optional member.</summary>
    public static string WriteOptional<T>(StructCodec<T> codec, T? value)
        where T : struct => WriteMember((writer, name) => codec.WriteOptionalMember(writer, name, value));

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text))
        {
            write(writer);
        }
        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static string WriteMember(Action<Utf8JsonWriter, JsonEncodedText> write) => Write(writer =>
    {
        writer.WriteStartObject();
        write(writer, JsonEncodedText.Encode("m"));
        writer.WriteEndObject();
    });
}
