using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveStation.Runtime.Json.Schemas;

/// <summary>A converter that describes its values. The serializer cannot look inside a converter.</summary>
internal interface ISchemaConverter
{
    /// <summary>Describes the values.</summary>
    /// <param name="writer">Describes parts of the values.</param>
    /// <param name="options">The options of the converter.</param>
    JsonObject Schema(SchemaWriter writer, JsonSerializerOptions options);
}
