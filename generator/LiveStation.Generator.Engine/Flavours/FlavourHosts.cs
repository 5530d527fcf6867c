namespace LiveStation.Generator.Engine.Flavours;

/// <summary>Who can write a flavour.</summary>
[Flags]
public enum FlavourHosts
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The compiler, which takes C# only.</summary>
    Compiler = 1,

    /// <summary>The command line.</summary>
    Tool = 2,

    /// <summary>Compiler and command line.</summary>
    Both = Compiler | Tool,
}
