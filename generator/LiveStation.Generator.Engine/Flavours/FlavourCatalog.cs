namespace LiveStation.Generator.Engine.Flavours;

/// <summary>The flavours that are built in.</summary>
public static class FlavourCatalog
{
    /// <summary>The flavour of a kind.</summary>
    /// <param name="kind">Which.</param>
    public static IFlavour Of(FlavourKind kind) => throw new ArgumentOutOfRangeException(nameof(kind));
}
