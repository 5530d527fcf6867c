using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Json.Coding;

/// <summary>
/// Creates the type information that <see cref="JsonSerializer"/> needs for a generated type and lists of it.
/// </summary>
internal static class ModelTypeInfo
{
    /// <summary>Describes a type without reflection.</summary>
    /// <returns>The type information; null if the type is neither the type of the codec nor a list of it.</returns>
    public static JsonTypeInfo? Of<T>(ModelCodec<T> codec, Type type, JsonSerializerOptions options)
        where T : class
    {
        if (type == typeof(T))
            return JsonMetadataServices.CreateValueInfo<T>(options, new CodecConverter<T>(codec));
        if (type == typeof(ValueList<T>))
        {
            return JsonMetadataServices.CreateValueInfo<ValueList<T>>(
                options, new CodecConverter<ValueList<T>>(codec.List));
        }
        if (type == typeof(T[]))
            return JsonMetadataServices.CreateArrayInfo<T>(options, new JsonCollectionInfoValues<T[]>());
        if (type == typeof(List<T>))
        {
            return JsonMetadataServices.CreateListInfo<List<T>, T>(
                options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] });
        }
        return type == typeof(IAsyncEnumerable<T>)
            ? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(
                options, new JsonCollectionInfoValues<IAsyncEnumerable<T>>())
            : null;
    }
}
