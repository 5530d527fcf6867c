namespace LiveStation.Generator.Engine.Flavours;

/// <summary>The hosts that can write a flavour.</summary>
[Flags]
public enum FlavourHosts
{
    /// <summary>No host.</summary>
    None = 0,

    /// <summary>The compiler, which accepts C# only.</summary>
    Compiler = 1,

    /// <summary>The command line.</summary>
    Tool = 2,

    /// <summary>Compiler and command line.</summary>
    Both = Compiler | Tool,
}
