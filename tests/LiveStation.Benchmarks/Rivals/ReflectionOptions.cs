using System.Text.Json;
using System.Text.Json.Serialization;
using LiveStation.Benchmarks.Payloads;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>The options of <see cref="PlainJson"/>, without the generated metadata.</summary>
internal static class ReflectionOptions
{
    public static JsonSerializerOptions Instance { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        Encoder = JsonForms.Encoder,
    };
}
