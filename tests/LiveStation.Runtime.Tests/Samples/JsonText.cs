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

    public static JsonShapeException Fault<T>(JsonCodec<T> codec, string json) =>
        Should.Throw<JsonShapeException>(() => Read(codec, json));

    public static string Write<T>(JsonCodec<T> codec, T value)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text))
        {
            codec.Write(writer, value);
        }
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
