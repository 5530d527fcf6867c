namespace LiveStation.Wire.Tests.Flavours;

/// <summary>The flavours that can call the API. A new one is a class and a line here.</summary>
internal static class WireFlavours
{
    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<IWireFlavour> All { get; } =
    [
        new ClientFlavour(),
        new CliFlavour(),
        new HttpFlavour(),
        new CSharpSampleFlavour(),
        new CurlSampleFlavour(),
        new CommandSampleFlavour(),
        new McpFlavour(),
        new RefitFlavour(),
        new TypeScriptFlavour(),
    ];
}
