using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>The serializer of Newtonsoft.Json with the same options.</summary>
internal static class NewtonsoftSerializer
{
    public static JsonSerializer Instance { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        Converters = { new StringEnumConverter() },
    });
}
