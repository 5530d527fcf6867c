using System.Text;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>A temporary folder for one test, with a small valid spec, and methods to run the tool there.</summary>
public sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("livestation-gen-");

    public Workplace()
    {
        Write("spec/harbour.yaml", SmallSpec.Head);
        Write("spec/ferries.yaml", SmallSpec.Ferries);
    }

    /// <summary>The output folder of <see cref="Emit"/>.</summary>
    public string Generated => Path("generated");

    /// <summary>Full path of a file or folder in this folder.</summary>
    public string Path(string relative) => System.IO.Path.Combine(_folder.FullName, relative);

    /// <summary>Writes a file as UTF-8.</summary>
    public void Write(string relative, string text) => WriteBytes(relative, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public void WriteBytes(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllBytes(Path(relative), bytes);
    }

    /// <summary>Replaces text of a file.</summary>
    public void Edit(string relative, string from, string to)
    {
        string text = File.ReadAllText(Path(relative));
        text.ShouldContain(from);
        Write(relative, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Sorted names of the generated files.</summary>
    public IReadOnlyList<string> GeneratedNames() =>
        [.. new DirectoryInfo(Generated).GetFiles("*.g.cs").Select(file => file.Name).Order(StringComparer.Ordinal)];

    /// <summary>Runs <c>check</c>.</summary>
    public ToolRun Check(params string[] relative) => ToolRun.Of(["check", .. relative.Select(Path)]);

    /// <summary>Runs <c>emit</c> for the folder <c>spec</c>.</summary>
    public ToolRun Emit(params string[] options) =>
        ToolRun.Of(["emit", "--out", Generated, "--namespace", "Coast.Harbour", .. options, Path("spec")]);

    /// <inheritdoc />
    public void Dispose() => _folder.Delete(recursive: true);
}
