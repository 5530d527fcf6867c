using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LiveStation.AspNetCore;

/// <summary>Fills the schema of one type in a document.</summary>
/// <param name="options">The options of the document, which name its components.</param>
/// <param name="context">The type, and the parameter that has it.</param>
internal sealed class SchemaFiller(OpenApiOptions options, OpenApiSchemaTransformerContext context)
{
    // The framework makes a component of each schema that has a name under this key, and a reference of each later one.
    private const string NameKey = "x-schema-id";

    private readonly Dictionary<string, OpenApiSchema> _components = new(StringComparer.Ordinal);

    /// <summary>Fills a schema, when its type is one that this library reads and writes, or a list or map of such.</summary>
    /// <param name="schema">The schema.</param>
    public void Fill(OpenApiSchema schema)
    {
        JsonTypeInfo type = TypeOfParameter() ?? context.JsonTypeInfo;
        if (schema.OneOf is not null)
        {
            // Items that can be null, of a list that was filled before.
            return;
        }
        if (JsonTypeSchema.Of(type) is { } known)
        {
            if (NameOf(known) is { } name)
            {
                // The places that refer to a component say whether they can be null.
                known = JsonTypeSchema.Of(context.JsonTypeInfo.Options.GetTypeInfo(known.Type)) ?? known;
                // What it holds may hold it in turn.
                _components[name] = Named(name);
            }
            SchemaReader.ReadInto(schema, known.ToJson(Refer), _components);
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable && IsEmpty(schema.Items))
        {
            schema.Items = Part(type.ElementType) ?? schema.Items;
        }
        else if (type.Kind == JsonTypeInfoKind.Dictionary && IsEmpty(schema.AdditionalProperties))
        {
            schema.AdditionalProperties = Part(type.ElementType) ?? schema.AdditionalProperties;
        }
    }

    // The framework leaves out what it has no description of.
    private static bool IsEmpty(IOpenApiSchema? schema) => schema is null or OpenApiSchema { Type: null, Properties: null };

    private static OpenApiSchema Named(string name) =>
        new() { Metadata = new Dictionary<string, object> { [NameKey] = name } };

    // A parameter that is parsed is a text to the framework, whatever its type.
    private JsonTypeInfo? TypeOfParameter() =>
        context.JsonTypeInfo.Type == typeof(string)
        && context.ParameterDescription?.ParameterDescriptor?.ParameterType is { } type
        && TryFind(type, out JsonTypeInfo? info)
            ? info
            : null;

    private OpenApiSchema? Part(Type? type)
    {
        if (type is null || !TryFind(type, out JsonTypeInfo? info) || JsonTypeSchema.Of(info) is not { } known)
            return null;
        if (Refer(known) is not { } reference)
            return SchemaReader.Read(known.ToJson(Refer), _components);
        OpenApiSchema schema = SchemaReader.Read(reference, _components);
        return known.Type == type
            ? schema
            : new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema] };
    }

    /// <summary>A reference to the component of an object type; null when the document is to describe it in place.</summary>
    private JsonObject? Refer(JsonTypeSchema type)
    {
        if (NameOf(type) is not { } name)
            return null;
        if (!_components.ContainsKey(name))
        {
            _components[name] = Named(name);
            OpenApiSchema whole = Named(name);
            SchemaReader.ReadInto(whole, type.ToJson(Refer), _components);
            _components[name] = whole;
        }
        return new JsonObject { ["$ref"] = name };
    }

    // A context of source generation need not list a type that is held by another.
    private string? NameOf(JsonTypeSchema type) =>
        TryFind(type.Type, out JsonTypeInfo? info) ? options.CreateSchemaReferenceId(info) : type.Type.Name;

    private bool TryFind(Type type, [NotNullWhen(true)] out JsonTypeInfo? info) =>
        context.JsonTypeInfo.Options.TryGetTypeInfo(type, out info);
}
