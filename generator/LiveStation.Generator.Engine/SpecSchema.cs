using LiveStation.Generator.Engine.Schema;

namespace LiveStation.Generator.Engine;

/// <summary>The spec language for editors, which complete, explain and check by it while a spec is written.</summary>
public static class SpecSchema
{
    /// <summary>Name of its file, wherever it lies.</summary>
    public const string FileName = "livestation-spec.schema.json";

    /// <summary>What the schema says of itself, by which a file that holds it is known again.</summary>
    public const string Mark = "Written by livestation-gen schema, from the generator's description of the language.";

    /// <summary>The JSON Schema, draft 7, of a spec file in YAML or JSON.</summary>
    public static string Write() => SchemaWriter.Write(Mark);
}
