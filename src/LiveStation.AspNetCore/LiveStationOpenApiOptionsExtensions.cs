using Microsoft.AspNetCore.OpenApi;

namespace LiveStation.AspNetCore;

/// <summary>Describes generated types in OpenAPI documents.</summary>
public static class LiveStationOpenApiOptionsExtensions
{
    /// <summary>
    /// Describes the types of all generated clients, and the types they consist of, in bodies, parameters and users' own types.
    /// </summary>
    /// <remarks>
    /// Without it they are <c>{}</c>, since they bring their own JSON converters. Schema transformers that are added before see
    /// the empty schemas, those added after see the described ones. Object types are components, named by
    /// <see cref="OpenApiOptions.CreateSchemaReferenceId"/>.
    /// </remarks>
    /// <param name="options">The options of a document.</param>
    /// <returns>The same options.</returns>
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
