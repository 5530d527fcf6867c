using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LiveStation.AspNetCore;

/// <summary>Completes the schema of one type in a document.</summary>
/// <param name="options">The options of the document, which name its components.</param>
/// <param name="context">The type and, if there is one, its parameter.</param>
internal sealed class SchemaFiller(OpenApiOptions options, OpenApiSchemaTransformerContext context)
{
    // The framework creates a component from each schema with a name under this key, and references from later
    // occurrences.
    private const string NameKey = "x-schema-id";

    private readonly Dictionary<string, OpenApiSchema> _components = new(StringComparer.Ordinal);

    /// <summary>
    /// Completes a schema if its type is read and written by this library, or is a list or a map of such a type.
    /// </summary>
    /// <param name="schema">The schema.</param>
    public void Fill(OpenApiSchema schema)
    {
        JsonTypeInfo type = TypeOfParameter() ?? context.JsonTypeInfo;
        if (schema.OneOf is not null)
        {
            // Nullable items of a list whose schema is already complete.
            return;
        }
        if (JsonTypeSchema.Of(type) is { } known)
        {
            if (NameOf(known) is { } name)
            {
                // The references to a component specify whether null is allowed.
                known = JsonTypeSchema.Of(context.JsonTypeInfo.Options.GetTypeInfo(known.Type)) ?? known;
                // The type can contain itself.
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

    // The framework omits parts for which it has no description.
    private static bool IsEmpty(IOpenApiSchema? schema) => schema is null or OpenApiSchema { Type: null, Properties: null };

    private static OpenApiSchema Named(string name) =>
        new() { Metadata = new Dictionary<string, object> { [NameKey] = name } };

    // To the framework, a parsed parameter of any type is a string.
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

    /// <summary>Returns a reference to the component of an object type; null to describe the type in place.</summary>
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

    // A source generation context need not contain a type that is used only by another type.
    private string? NameOf(JsonTypeSchema type) =>
        TryFind(type.Type, out JsonTypeInfo? info) ? options.CreateSchemaReferenceId(info) : type.Type.Name;

    private bool TryFind(Type type, [NotNullWhen(true)] out JsonTypeInfo? info) =>
        context.JsonTypeInfo.Options.TryGetTypeInfo(type, out info);
}
