using System.Reflection;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.Specs;

/// <summary>The spec of the package LiveStation.Generator, with the same names as in a build.</summary>
internal static class PackagedSpec
{
    private const string Folder = "LiveStation.Generator/spec/";

    private static readonly Assembly Tool = typeof(PackagedSpec).Assembly;

    /// <summary>Its files, in the order of their names.</summary>
    public static IEnumerable<SpecFile> Files => Tool.GetManifestResourceNames()
        .Where(Contains).Order(StringComparer.Ordinal).Select(name => new SpecFile(name, ReadText(name)));

    /// <summary>Indicates whether a file is one of them.</summary>
    /// <param name="name">Logical name of the file.</param>
    public static bool Contains(string name) => name.StartsWith(Folder, StringComparison.Ordinal);

    private static string ReadText(string name)
    {
        using StreamReader reader = new(Tool.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
