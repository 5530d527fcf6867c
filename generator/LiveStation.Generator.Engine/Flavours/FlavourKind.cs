namespace LiveStation.Generator.Engine.Flavours;

/// <summary>What is generated from the spec.</summary>
public enum FlavourKind
{
    /// <summary>A typed HTTP client.</summary>
    Client,

    /// <summary>Typed contracts for a server that behaves as the spec says: the emulator's.</summary>
    Server,
}
