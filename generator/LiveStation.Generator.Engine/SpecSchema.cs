using LiveStation.Generator.Engine.Schema;

namespace LiveStation.Generator.Engine;

/// <summary>The JSON Schema of the spec language, which editors use for completion, descriptions and validation.</summary>
public static class SpecSchema
{
    /// <summary>Name of the schema file, in any folder.</summary>
    public const string FileName = "livestation-spec.schema.json";

    /// <summary>The comment in the schema that identifies a schema file.</summary>
    public const string Mark = "Written by livestation-gen schema, from the generator's description of the language.";

    /// <summary>Returns the JSON Schema, draft 7, of a spec file in YAML or JSON.</summary>
    public static string Write() => SchemaWriter.Write(Mark);
}
