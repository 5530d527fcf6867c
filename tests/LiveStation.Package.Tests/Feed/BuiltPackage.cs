using System.IO.Compression;
using System.Xml.Linq;

namespace LiveStation.Package.Tests.Feed;

/// <summary>The content of one of our packages.</summary>
internal sealed class BuiltPackage
{
    private readonly Dictionary<string, byte[]> _files;

    private BuiltPackage(Dictionary<string, byte[]> files)
    {
        _files = files;
        string name = _files.Keys.Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal));
        using var nuspec = new MemoryStream(_files[name]);
        Nuspec = XDocument.Load(nuspec);
    }

    /// <summary>Identifiers of all packages in the feed.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [
            "LiveStation.Aspire.Hosting", "LiveStation.AspNetCore", "LiveStation.Cli", "LiveStation.Client", "LiveStation.CommandLine",
            "LiveStation.Emulator", "LiveStation.Extensions", "LiveStation.Generator", "LiveStation.Generator.Tool", "LiveStation.Mcp", "LiveStation.Runtime", "LiveStation.Testing",
        ];

    /// <summary>Version of all packages: they are built together.</summary>
    public static string Version { get; } = VersionOf("LiveStation.Runtime");

    /// <summary>The nuspec of the package.</summary>
    public XDocument Nuspec { get; }

    /// <summary>Sorted paths of the package's files, without the files that every package has.</summary>
    public IReadOnlyList<string> Files =>
        [.. _files.Keys.Where(IsContent).Order(StringComparer.Ordinal)];

    /// <summary>Sorted dependencies, in the form <c>framework: id version</c>.</summary>
    public IReadOnlyList<string> Dependencies =>
        [.. Elements("dependency").Select(Shown).Order(StringComparer.Ordinal)];

    /// <summary>Sorted paths of the files in a folder.</summary>
    public IEnumerable<string> Under(string folder) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>Opens a package of the feed.</summary>
    public static BuiltPackage Open(string id) => OpenFile($"{id}.{Version}.nupkg");

    /// <summary>Opens the symbol package of a package.</summary>
    public static BuiltPackage OpenSymbols(string id) => OpenFile($"{id}.{Version}.snupkg");

    private static BuiltPackage OpenFile(string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(Locations.Feed, name));
        return new BuiltPackage(archive.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal));
    }

    /// <summary>Bytes of a file in the package.</summary>
    public byte[] Read(string path) => _files[path];

    /// <summary>All elements of a name in the nuspec.</summary>
    public IEnumerable<XElement> Elements(string name) => Nuspec.Descendants().Where(one => one.Name.LocalName == name);

    /// <summary>Text of the only element of a name in the nuspec; null if there is none.</summary>
    public string? Text(string name) => Elements(name).SingleOrDefault()?.Value;

    private static string VersionOf(string id)
    {
        string file = Directory.GetFiles(Locations.Feed, id + ".*.nupkg").Single();
        return Path.GetFileNameWithoutExtension(file)[(id.Length + 1)..];
    }

    private static string Shown(XElement dependency)
    {
        string? framework = dependency.Parent!.Attribute("targetFramework")?.Value;
        return $"{framework}: {dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}";
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool IsContent(string path) =>
        !path.EndsWith(".nuspec", StringComparison.Ordinal) && !path.StartsWith("_rels/", StringComparison.Ordinal)
        && !path.StartsWith("package/", StringComparison.Ordinal) && path != "[Content_Types].xml";
}
