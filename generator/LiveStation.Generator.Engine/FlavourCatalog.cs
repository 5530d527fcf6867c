using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Flavours.Client;
using LiveStation.Generator.Engine.Flavours.Server;

namespace LiveStation.Generator.Engine;

/// <summary>The flavours that are built in.</summary>
public static class FlavourCatalog
{
    private static readonly ClientFlavour Client = new();
    private static readonly ServerFlavour Server = new();

    /// <summary>The flavour of a kind.</summary>
    /// <param name="kind">Which.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static IFlavour Of(FlavourKind kind) => kind switch
    {
        FlavourKind.Client => Client,
        FlavourKind.Server => Server,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
