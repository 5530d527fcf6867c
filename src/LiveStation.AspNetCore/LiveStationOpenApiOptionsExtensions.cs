using Microsoft.AspNetCore.OpenApi;

namespace LiveStation.AspNetCore;

/// <summary>Extension methods that describe generated types in OpenAPI documents.</summary>
public static class LiveStationOpenApiOptionsExtensions
{
    /// <summary>
    /// Adds the schemas of generated types, and of the types they use, to request and response bodies, parameters and
    /// other types.
    /// </summary>
    /// <remarks>
    /// Without this method, the schemas are <c>{}</c>, because the types have their own JSON converters. Schema
    /// transformers that were added before it receive the empty schemas; those that are added after it receive the
    /// complete schemas. Object types become components with the names that
    /// <see cref="OpenApiOptions.CreateSchemaReferenceId"/> returns.
    /// </remarks>
    /// <param name="options">The options of an OpenAPI document.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenApiOptions AddLiveStationSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer((schema, context, _) =>
        {
            new SchemaFiller(options, context).Fill(schema);
            return Task.CompletedTask;
        });
    }
}
