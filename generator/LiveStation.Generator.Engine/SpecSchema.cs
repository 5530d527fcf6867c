using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Schema;

namespace LiveStation.Generator.Engine;

/// <summary>The JSON Schema of the spec language, with which editors complete, explain and validate a spec.</summary>
public static class SpecSchema
{
    /// <summary>File name of the English schema.</summary>
    internal const string FileName = "livestation-spec.schema.json";

    /// <summary>File name of the Korean schema.</summary>
    internal const string KoreanFileName = "livestation-spec.ko.schema.json";

    /// <summary>The comment that identifies a schema in any language.</summary>
    public const string Mark = "Written by livestation-gen schema, from the generator's description of the language.";

    /// <summary>Returns the JSON Schema (draft 7) of a spec file in YAML or JSON, in English.</summary>
    internal static string Write() => Write(DocumentationLanguage.English);

    /// <summary>Returns the JSON Schema (draft 7) of a spec file in YAML or JSON.</summary>
    /// <param name="language">Language of titles, descriptions and error messages: Korean, otherwise English.</param>
    public static string Write(DocumentationLanguage language) => SchemaWriter.Write(Mark, language);
}
