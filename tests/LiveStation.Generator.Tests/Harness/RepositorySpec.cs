namespace LiveStation.Generator.Tests.Harness;

/// <summary>The Live Station spec of this repository.</summary>
internal static class RepositorySpec
{
    public static SpecProject Project { get; } = SpecProject.With(
        [.. Directory.GetFiles(Folder("spec"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => ("spec/" + Path.GetFileName(path), (string?)File.ReadAllText(path)))]);

    /// <summary>Returns the path of a folder that the build copied next to the tests.</summary>
    public static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);
}
