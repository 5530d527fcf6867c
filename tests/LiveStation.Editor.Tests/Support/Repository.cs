using System.Reflection;
using LiveStation.Generator.Engine;

namespace LiveStation.Editor.Tests.Support;

/// <summary>Files of this repository.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepositoryRoot").Value!;

    /// <summary>The folder of the spec, which contains the schema.</summary>
    public static string Spec { get; } = PathOf("spec");

    /// <summary>The committed schema.</summary>
    public static string Schema { get; } = Path.Combine(Spec, SpecSchema.FileName);

    /// <summary>Full path of a file or folder.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The YAML files of a folder, by name.</summary>
    public static IReadOnlyDictionary<string, string> YamlIn(params string[] folder) =>
        Directory.GetFiles(PathOf(folder), "*.yaml").Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal);
}
