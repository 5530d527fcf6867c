using System.Text.Json;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>A JSON object, which is the result itself.</summary>
internal sealed class ObjectReply<T>(JsonCodec<T> codec, ToolSchema schema) : ToolReply<T>
{
    /// <inheritdoc />
    internal override JsonElement Schema(ApiLanguage language) => schema.Document(language);

    /// <inheritdoc />
    internal override void Write(Utf8JsonWriter writer, T result, ToolInput input) => codec.WriteTo(writer, result);
}

/// <summary>A value that is not a JSON object.</summary>
internal sealed class ValueReply<T>(JsonCodec<T> codec, ToolSchema schema) : ToolReply<T>
{
    private const string Property = "value";

    /// <inheritdoc />
    internal override JsonElement Schema(ApiLanguage language) =>
        ToolSchema.Document(ObjectOf((Property, schema.Part(language))), [schema], language);

    /// <inheritdoc />
    internal override void Write(Utf8JsonWriter writer, T result, ToolInput input)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Property);
        codec.WriteTo(writer, result);
        writer.WriteEndObject();
    }
}

/// <summary>No result.</summary>
internal sealed class EmptyReply : ToolReply<NoContent>
{
    /// <inheritdoc />
    internal override JsonElement Schema(ApiLanguage language) => ToolSchema.Document(ObjectOf(), [], language);

    /// <inheritdoc />
    internal override void Write(Utf8JsonWriter writer, NoContent result, ToolInput input)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
