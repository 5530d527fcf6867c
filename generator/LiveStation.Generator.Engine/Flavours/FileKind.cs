namespace LiveStation.Generator.Engine.Flavours;

/// <summary>The format of an output file.</summary>
public enum FileKind
{
    /// <summary>Text that is not C#.</summary>
    Text,

    /// <summary>C#.</summary>
    CSharp,
}
