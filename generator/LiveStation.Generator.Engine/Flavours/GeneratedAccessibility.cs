namespace LiveStation.Generator.Engine.Flavours;

/// <summary>The accessibility of generated types.</summary>
public enum GeneratedAccessibility
{
    /// <summary>Accessible only within the assembly.</summary>
    Internal,

    /// <summary>Accessible from every assembly.</summary>
    Public,
}
