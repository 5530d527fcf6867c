using LiveStation.Generator.Tool;

namespace LiveStation.Generator.Templates.Tests.Support;

/// <summary>A temporary folder with templates, where the tool runs.</summary>
internal sealed class TemplatePlace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("livestation-templates-");

    /// <summary>Returns the path of a file or folder.</summary>
    public string PathOf(string relative) => Path.Combine(_folder.FullName, relative);

    /// <summary>Returns the text of a file.</summary>
    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Writes a file.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Runs the tool. Arguments that begin with <c>./</c> are paths in the folder.</summary>
    public (int Exit, string Output) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        string[] full = [.. arguments.Select(one => one.StartsWith("./", StringComparison.Ordinal) ? PathOf(one[2..]) : one)];
        int exit = Shell.Run(full, output, output);
        return (exit, output.ToString().Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    /// <inheritdoc />
    public void Dispose() => _folder.Delete(recursive: true);
}
