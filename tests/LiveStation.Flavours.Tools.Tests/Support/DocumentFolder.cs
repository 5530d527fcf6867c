using LiveStation.Flavours.Tests.OpenApi;

namespace LiveStation.Flavours.Tools.Tests.Support;

/// <summary>A folder with the OpenAPI documents of the spec in all versions and formats.</summary>
public sealed class DocumentFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("openapi").FullName;
    private readonly Dictionary<(string Version, string Format), string> _paths;

    public DocumentFolder() => _paths = ServedDocument.All.ToDictionary(
        row => row.Data, row => Write($"{row.Data.Item1}.{row.Data.Item2}", ServedDocument.Text(row.Data.Item1, row.Data.Item2)));

    /// <summary>The paths of all documents.</summary>
    public string[] All => [.. _paths.Values];

    /// <summary>Returns the path of a document.</summary>
    public string PathOf(string version, string format = "json") => _paths[(version, format)];

    /// <summary>Writes another file to the folder, such as <c>3.1/api.ts</c>, and returns its path.</summary>
    public string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
