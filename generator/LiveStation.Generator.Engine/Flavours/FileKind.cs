namespace LiveStation.Generator.Engine.Flavours;

/// <summary>What reads a file of the output.</summary>
public enum FileKind
{
    /// <summary>Anything but a compiler of C#.</summary>
    Text,

    /// <summary>The C# compiler.</summary>
    CSharp,
}
