using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Flavours.Cli;
using LiveStation.Generator.Engine.Flavours.Client;
using LiveStation.Generator.Engine.Flavours.Docs;
using LiveStation.Generator.Engine.Flavours.Http;
using LiveStation.Generator.Engine.Flavours.JsonSchema;
using LiveStation.Generator.Engine.Flavours.Mcp;
using LiveStation.Generator.Engine.Flavours.OpenApi;
using LiveStation.Generator.Engine.Flavours.Server;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine;

/// <summary>The built-in flavours.</summary>
public static class FlavourCatalog
{
    /// <summary>All flavours; the first is the default.</summary>
    public static EquatableArray<Flavour> All { get; } = EquatableArray.Of<Flavour>(
    [
        new ClientFlavour(),
        new ServerFlavour(),
        new CliFlavour(),
        new HttpFlavour(),
        new DocsFlavour(),
        new JsonSchemaFlavour(),
        new McpFlavour(),
        new OpenApiFlavour(),
    ]);

    /// <summary>The name rules of the languages of all flavours; a spec must be valid for each of them.</summary>
    internal static NameBooks Names { get; } = new([.. All.Select(flavour => flavour.Names).OfType<NameBook>().Distinct()]);

    /// <summary>Returns the flavours to generate.</summary>
    /// <param name="options">The options that the host chose.</param>
    public static FlavourSet Of(EmitOptions options) => options.Flavours ?? FlavourSet.Of(All[0]);
}
