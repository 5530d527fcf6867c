using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Schemas;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>A version of OpenAPI.</summary>
/// <param name="Word">Its name as the value of the option.</param>
/// <param name="Number">The number in the document.</param>
/// <param name="Dialect">Its version of JSON Schema.</param>
/// <param name="Webhooks">Name of the member with the messages that the service sends.</param>
internal sealed record OpenApiVersion(string Word, string Number, SchemaDialect Dialect, string Webhooks)
{
    /// <summary>All versions; the first is the default.</summary>
    public static EquatableArray<OpenApiVersion> All { get; } = EquatableArray.Of(
        new OpenApiVersion("3.1", "3.1.2", SchemaDialect.OpenApi, "webhooks"),
        // This version has no webhooks; the extension is that of Redoc.
        new OpenApiVersion("3.0", "3.0.4", SchemaDialect.OpenApi30, "x-webhooks"),
        new OpenApiVersion("3.2", "3.2.0", SchemaDialect.OpenApi, "webhooks"));
}
