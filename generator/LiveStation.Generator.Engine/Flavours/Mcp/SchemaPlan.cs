using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>A JSON Schema.</summary>
/// <param name="Json">The schema, with texts in both languages.</param>
/// <param name="Definitions">The C# expressions of the schemas that it refers to.</param>
internal sealed record SchemaPlan(DocText Json, EquatableArray<string> Definitions);
