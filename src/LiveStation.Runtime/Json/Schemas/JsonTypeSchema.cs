using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime;

/// <summary>The JSON Schema of a generated type, or of a type that generated types use.</summary>
/// <remarks>
/// For a type with a custom converter, System.Text.Json creates a schema that allows any value. This class returns the
/// actual schema: properties by their JSON names, required properties, formats, and the known values of enums. For
/// <see cref="Open{TEnum}"/>, the known values are examples, because the service can send other values.
/// </remarks>
public sealed partial class JsonTypeSchema
{
    private readonly Func<SchemaWriter, JsonObject> _describe;

    internal JsonTypeSchema(Type type, Func<SchemaWriter, JsonObject> describe) => (Type, _describe) = (type, describe);

    /// <summary>The described type; for a nullable value type, the underlying type.</summary>
    public Type Type { get; }

    /// <summary>Gets the schema of a type.</summary>
    /// <param name="type">
    /// The serializer's information about the type. The schema of a nullable value type allows null.
    /// </param>
    /// <returns>The schema; null if this library does not read and write the type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static JsonTypeSchema? Of(JsonTypeInfo type)
    {
        JsonTypeInfo? info = Guard.NotNull(type);
        JsonSerializerOptions options = type.Options;
        Type? underlying = Nullable.GetUnderlyingType(type.Type);
        if ((underlying is not null && !options.TryGetTypeInfo(underlying, out info)) || info.Converter is not ISchemaConverter converter)
            return null;
        return underlying is null
            ? new JsonTypeSchema(info.Type, writer => converter.Schema(writer, options))
            : new JsonTypeSchema(underlying, writer => NullableSchema.Of(converter.Schema(writer, options)));
    }

    /// <summary>Converts the schema to JSON that conforms to JSON Schema 2020-12.</summary>
    /// <remarks>
    /// A generated object type for which <paramref name="reference"/> is null or returns null is described where it first
    /// occurs. Each later occurrence is a <c>$ref</c> to that place.
    /// </remarks>
    /// <param name="reference">
    /// A function that returns the JSON for a generated object type inside this schema, such as a <c>$ref</c>, or null
    /// to describe the type in place.
    /// </param>
    /// <returns>A new object that the caller can modify.</returns>
    public JsonObject ToJson(Func<JsonTypeSchema, JsonObject?>? reference = null) => Describe(new SchemaWriter(reference));

    internal JsonObject Describe(SchemaWriter writer) => _describe(writer);
}
