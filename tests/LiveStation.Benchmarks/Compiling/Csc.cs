using LiveStation.Benchmarks.Processes;

namespace LiveStation.Benchmarks.Compiling;

/// <summary>The C# compiler as a cold process, without a compiler server and without MSBuild.</summary>
internal static class Csc
{
    private static readonly string Program = Path.Combine(Places.RoslynFolder, "bincore", "csc.dll");

    /// <summary>Prepares a library; each call compiles it and returns the CPU time.</summary>
    /// <param name="name">Name of the library.</param>
    /// <param name="files">Names and texts of its files.</param>
    public static Func<double> Library(string name, IEnumerable<(string Name, string Text)> files) =>
        Prepare(name, files, []);

    /// <summary>Prepares a library with the System.Text.Json generator.</summary>
    /// <param name="name">Name of the library.</param>
    /// <param name="files">Names and texts of its files.</param>
    public static Func<double> LibraryWithJsonGenerator(string name, IEnumerable<(string Name, string Text)> files) =>
        Prepare(name, files, [Option("analyzer", FrameworkPack.JsonGenerator)]);

    private static Func<double> Prepare(
        string name, IEnumerable<(string Name, string Text)> files, IEnumerable<string> analyzers)
    {
        string folder = Path.Combine(Places.Work, "compile", name);
        Directory.CreateDirectory(folder);
        string response = Path.Combine(folder, name + ".rsp");
        string[] sources = [.. files.Select(file => Write(folder, file))];
        IEnumerable<string> references = FrameworkPack.References().Select(path => Option("reference", path));
        string[] options = [.. Options(Path.Combine(folder, name)), .. references];
        File.WriteAllLines(response, [.. options, .. analyzers, .. sources]);
        return () => ChildProcess.Nanoseconds(Places.DotnetHost, "exec", Program, "-noconfig", "@" + response);
    }

    private static IEnumerable<string> Options(string output) =>
    [
        "-nostdlib+", "-target:library", "-optimize+", "-deterministic+", "-nullable:enable", "-langversion:14.0",
        // Documentation comments are parsed and checked, as in a packed library; plain types have none.
        Option("doc", output + ".xml"), "-nowarn:1591", Option("out", output + ".dll"),
    ];

    private static string Option(string name, string path) => $"-{name}:\"{path}\"";

    private static string Write(string folder, (string Name, string Text) file)
    {
        string path = Path.Combine(folder, file.Name);
        File.WriteAllText(path, file.Text);
        return $"\"{path}\"";
    }
}
