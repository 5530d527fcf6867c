namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>A planned file of C#.</summary>
/// <param name="Path">Name of the file; the compiler calls it the hint name.</param>
internal abstract record CSharpUnit(string Path) : OutputUnit(Path, FileKind.CSharp)
{
    /// <summary>Name of the file of a kind, such as <c>ReStream.Types.g.cs</c>.</summary>
    /// <param name="owner">C# name of the group, or of the service.</param>
    /// <param name="kind">What the file holds, such as <c>Types</c>.</param>
    public static string PathOf(string owner, string kind) => $"{owner}.{kind}.g.cs";
}
