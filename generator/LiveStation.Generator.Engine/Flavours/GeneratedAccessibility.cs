namespace LiveStation.Generator.Engine.Flavours;

/// <summary>How generated types are seen from outside their assembly.</summary>
public enum GeneratedAccessibility
{
    /// <summary>Inside the assembly only.</summary>
    Internal,

    /// <summary>Everywhere.</summary>
    Public,
}
