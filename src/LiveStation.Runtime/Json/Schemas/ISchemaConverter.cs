using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveStation.Runtime.Json.Schemas;

/// <summary>A converter that can describe what it writes, where the serializer sees a converter and nothing behind it.</summary>
internal interface ISchemaConverter
{
    /// <summary>Describes the values.</summary>
    /// <param name="writer">Describes the parts of them.</param>
    /// <param name="options">The options that the converter is used with.</param>
    JsonObject Schema(SchemaWriter writer, JsonSerializerOptions options);
}
