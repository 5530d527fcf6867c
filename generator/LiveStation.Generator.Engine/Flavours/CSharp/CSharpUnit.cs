namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>A planned C# file.</summary>
/// <param name="Path">Name of the file, which is its hint name in the compiler.</param>
internal abstract record CSharpUnit(string Path) : OutputUnit(Path, FileKind.CSharp)
{
    /// <summary>The file name for a kind of content, such as <c>ReStream.Types.g.cs</c>.</summary>
    /// <param name="owner">C# name of the group, or of the service.</param>
    /// <param name="kind">The kind of content, such as <c>Types</c>.</param>
    public static string PathOf(string owner, string kind) => $"{owner}.{kind}.g.cs";
}
