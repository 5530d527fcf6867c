using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LiveStation.Runtime.Values;

/// <summary>
/// Gets the type information that <see cref="JsonSerializer"/> needs for the items of a list or a map.
/// </summary>
/// <remarks>
/// The source generator of System.Text.Json does not inspect types that have a converter, so a context can lack the
/// type of the items. Then types that have a converter attribute and primitive types are described here.
/// </remarks>
internal static class ItemInfo
{
    /// <summary>Gets the type information of the items.</summary>
    /// <exception cref="NotSupportedException">
    /// The options do not contain the type, and it has no converter.
    /// </exception>
    public static JsonTypeInfo<T> Of<T>(JsonSerializerOptions options)
    {
        if (options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? known))
            return (JsonTypeInfo<T>)known;
        return Carried<T>(options) is { } converter
            ? JsonMetadataServices.CreateValueInfo<T>(options, converter)
            : (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static JsonConverter? Carried<T>(JsonSerializerOptions options)
    {
        if (typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } type)
        {
            object carried = Activator.CreateInstance(type)!;
            return carried is JsonConverterFactory factory
                ? factory.CreateConverter(typeof(T), options)
                : (JsonConverter)carried;
        }
        return Plain(typeof(T));
    }

    private static JsonConverter? Plain(Type type) =>
        type == typeof(string) ? JsonMetadataServices.StringConverter
        : type == typeof(int) ? JsonMetadataServices.Int32Converter
        : type == typeof(long) ? JsonMetadataServices.Int64Converter
        : type == typeof(double) ? JsonMetadataServices.DoubleConverter
        : type == typeof(bool) ? JsonMetadataServices.BooleanConverter
        : type == typeof(Uri) ? JsonMetadataServices.UriConverter
        : type == typeof(DateTimeOffset) ? JsonMetadataServices.DateTimeOffsetConverter
        : type == typeof(TimeSpan) ? JsonMetadataServices.TimeSpanConverter
        : null;
}
