using System.Reflection;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.Templates;

/// <summary>The folders of templates that this program contains.</summary>
internal static class PackagedTemplates
{
    private const string Prefix = "templates/";

    private static readonly Assembly Tool = typeof(PackagedTemplates).Assembly;

    /// <summary>Names of the folders, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Resources.Select(one => one.Path.Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // The build writes the separators of its system.
    private static IEnumerable<(string Resource, string Path)> Resources => Tool.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => (name, name[Prefix.Length..].Replace('\\', '/')));

    /// <summary>Returns the templates of a folder, in the order of their names; none if there is no such folder.</summary>
    /// <param name="folder">Name of the folder.</param>
    public static IReadOnlyList<SpecFile> In(string folder) =>
    [
        .. Resources.Where(one => one.Path.StartsWith(folder + "/", StringComparison.Ordinal)).OrderBy(one => one.Path, StringComparer.Ordinal)
            .Select(one => new SpecFile(one.Path[(folder.Length + 1)..], TextOf(one.Resource))),
    ];

    private static string TextOf(string resource)
    {
        using StreamReader reader = new(Tool.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
