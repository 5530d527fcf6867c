namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>A property of the schema of an object.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Schema">Its schema, as JSON.</param>
/// <param name="IsRequired">Whether a sender must specify it.</param>
internal sealed record SchemaProperty(string Name, string Schema, bool IsRequired);
