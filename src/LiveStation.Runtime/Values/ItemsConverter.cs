using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LiveStation.Runtime.Values;

/// <summary>Reads and writes a collection with the type information of its items.</summary>
internal abstract class ItemsConverter<TCollection, TItem> : JsonConverter<TCollection>
{
    private JsonTypeInfo<TItem>? _item;

    /// <inheritdoc />
    public sealed override bool HandleNull => true;

    /// <summary>
    /// Gets the type information of the items. A converter is usually used with one instance of the options.
    /// </summary>
    private protected JsonTypeInfo<TItem> Item(JsonSerializerOptions options) =>
        _item is { } known && ReferenceEquals(known.Options, options) ? known : _item = ItemInfo.Of<TItem>(options);
}
