using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime;

/// <summary>The JSON Schema of a generated type, or of a type that generated types consist of.</summary>
/// <remarks>
/// System.Text.Json describes every type with a converter of its own as any value. This is what stands behind the converter:
/// properties by their JSON names, whichever always come (required), formats, and the known values of enums. An
/// <see cref="Open{TEnum}"/> has them as examples, since the service may send others.
/// </remarks>
public sealed partial class JsonTypeSchema
{
    private readonly Func<SchemaWriter, JsonObject> _describe;

    internal JsonTypeSchema(Type type, Func<SchemaWriter, JsonObject> describe) => (Type, _describe) = (type, describe);

    /// <summary>The described type; of a nullable value type, the underlying type.</summary>
    public Type Type { get; }

    /// <summary>Finds the schema of a type.</summary>
    /// <param name="type">The type, as the serializer knows it. The schema of a nullable value type allows null.</param>
    /// <returns>The schema; null when the type is none that this library reads and writes.</returns>
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

    /// <summary>Writes the schema, in the vocabulary of JSON Schema 2020-12.</summary>
    /// <param name="reference">
    /// Returns what to write for a generated object type inside this one, such as a <c>$ref</c>, or null to describe it in
    /// place. When it is null, each type is described where it first occurs, and later ones are a <c>$ref</c> to that place.
    /// </param>
    /// <returns>A new object, which the caller may change.</returns>
    public JsonObject ToJson(Func<JsonTypeSchema, JsonObject?>? reference = null) => Describe(new SchemaWriter(reference));

    internal JsonObject Describe(SchemaWriter writer) => _describe(writer);
}
