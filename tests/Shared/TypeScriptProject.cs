using System.Diagnostics;

namespace LiveStation.Tests.Shared;

/// <summary>
/// A folder with TypeScript. The first project of a test run installs the compiler, in the versions of the committed lock file, next to
/// the tests. Tests are skipped where a machine has no Node.js with npm, which .ci/run installs.
/// </summary>
internal sealed class TypeScriptProject
{
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    private readonly string _folder;

    private TypeScriptProject(string folder) => _folder = folder;

    private static string Root => Path.Combine(AppContext.BaseDirectory, "TypeScript");

    /// <summary>Creates an empty project, in place of one of an earlier run.</summary>
    public static async Task<TypeScriptProject> CreateAsync(string name)
    {
        Assert.SkipUnless(ProgramOnPath.IsThere("node") && ProgramOnPath.IsThere("npm"), "TypeScript needs Node.js 18 or later with npm.");
        await Installed.Value;
        string folder = Path.Combine(Root, name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (string file in (string[])["package.json", "tsconfig.json"])
            File.Copy(Path.Combine(Root, file), Path.Combine(folder, file));
        return new TypeScriptProject(folder);
    }

    /// <summary>Writes source files, by their paths below the folder of sources.</summary>
    public TypeScriptProject With(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach ((string path, string text) in files)
        {
            string full = Path.Combine(_folder, "src", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
        return this;
    }

    /// <summary>Copies a source file that lies next to the settings of the compiler.</summary>
    public TypeScriptProject WithShared(string name) => With([KeyValuePair.Create(name, File.ReadAllText(Path.Combine(Root, name)))]);

    /// <summary>Compiles the project, and returns the messages of the compiler; empty if there is none.</summary>
    public Task<string> CompileAsync() => RunAsync(_folder, "node", Path.Combine(Root, "node_modules", "typescript", "bin", "tsc"), "-p", ".");

    /// <summary>Runs a compiled program, and returns what it writes.</summary>
    public Task<string> RunAsync(string program) => RunAsync(_folder, "node", Compiled(program));

    /// <summary>Starts a compiled program that reads its standard input.</summary>
    public Process Start(string program) => Process.Start(new ProcessStartInfo("node", [Compiled(program)])
    {
        WorkingDirectory = _folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private static async Task InstallAsync()
    {
        string locked = await File.ReadAllTextAsync(Path.Combine(Root, "package-lock.json"));
        string stamp = Path.Combine(Root, "node_modules", ".installed");
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == locked)
            return;
        await RunAsync(Root, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        await File.WriteAllTextAsync(stamp, locked);
    }

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 || output.Length > 0 ? output : $"{program} ended with {process.ExitCode}.";
    }

    private static string Compiled(string program) => Path.Combine("out", program);
}
