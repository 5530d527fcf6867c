namespace LiveStation.Package.Tests.Consuming;

/// <summary>A copy of this repository, for a test to edit and build.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("livestation-copy-");

    /// <summary>Copies the files of the root folder, and the given folders.</summary>
    /// <param name="folders">The folders to copy completely. Of their parents only the shared build files are copied.</param>
    public RepositoryCopy(params string[] folders)
    {
        foreach (string file in Directory.GetFiles(Locations.Repository))
            File.Copy(file, PathOf(Path.GetFileName(file)));
        foreach (string folder in folders)
        {
            Folders.Copy(Path.Combine(Locations.Repository, folder), PathOf(folder));
            string parent = Path.GetDirectoryName(folder)!;
            foreach (string shared in Directory.GetFiles(Path.Combine(Locations.Repository, parent)))
                File.Copy(shared, Path.Combine(PathOf(parent), Path.GetFileName(shared)), overwrite: true);
        }
    }

    /// <summary>Full path of a file or folder in the copy.</summary>
    public string PathOf(string relative) => Path.Combine(_copy.FullName, relative);

    /// <summary>Text of a file.</summary>
    public string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Writes a file and creates its folder if it is missing.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Runs a command line in the root folder of the copy.</summary>
    /// <returns>The exit code and the output.</returns>
    public Task<(int Exit, string Output)> RunAsync(string command)
    {
        // The build output of a single-file program is written below this folder, not next to the program.
        var variables = new Dictionary<string, string> { ["XDG_DATA_HOME"] = PathOf("artifacts/data") };
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Dotnet.RunAsync(_copy.FullName, variables, words[0], words[1..]);
    }

    /// <summary>Runs a command and asserts that it succeeds.</summary>
    /// <returns>The output.</returns>
    public async Task<string> SucceedAsync(string command)
    {
        (int exit, string output) = await RunAsync(command);
        exit.ShouldBe(0, output);
        return output;
    }

    /// <inheritdoc />
    public void Dispose() => _copy.Delete(recursive: true);
}
