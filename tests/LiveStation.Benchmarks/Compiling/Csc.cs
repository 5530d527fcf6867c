using LiveStation.Benchmarks.Processes;

namespace LiveStation.Benchmarks.Compiling;

/// <summary>The C# compiler as a cold process: no server, and no MSBuild around it.</summary>
internal static class Csc
{
    private static readonly string Pack = Directory
        .GetDirectories(Path.Combine(Places.PacksFolder, "Microsoft.NETCore.App.Ref"), "10.*").Order().Last();

    private static readonly string JsonGenerator =
        Path.Combine(Pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    /// <summary>Prepares a library; each call compiles it and gives the CPU time.</summary>
    /// <param name="name">Name of the library.</param>
    /// <param name="files">Names and texts of its files.</param>
    /// <param name="runsJsonGenerator">Whether System.Text.Json's generator takes part.</param>
    public static Func<double> Library(string name, IEnumerable<(string Name, string Text)> files, bool runsJsonGenerator = false)
    {
        string folder = Path.Combine(Places.Work, "compile", name);
        Directory.CreateDirectory(folder);
        List<string> lines =
        [
            "-nostdlib+", "-target:library", "-optimize+", "-deterministic+", "-nullable:enable", "-langversion:14.0",
            // Documentation comments are read and checked, as in a library that is packed; plain types have none.
            $"-doc:\"{Path.Combine(folder, name)}.xml\"", "-nowarn:1591",
            $"-out:\"{Path.Combine(folder, name)}.dll\"", $"-reference:\"{typeof(Secret).Assembly.Location}\"",
            .. Directory.GetFiles(Path.Combine(Pack, "ref", "net10.0"), "*.dll").Select(path => $"-reference:\"{path}\""),
        ];
        if (runsJsonGenerator)
        {
            lines.Add($"-analyzer:\"{JsonGenerator}\"");
        }
        lines.AddRange(files.Select(file => Write(folder, file)));
        string response = Path.Combine(folder, name + ".rsp");
        File.WriteAllLines(response, lines);
        return () => ChildProcess.Nanoseconds(
            Places.DotnetHost, "exec", Path.Combine(Places.RoslynFolder, "bincore", "csc.dll"), "-noconfig", "@" + response);
    }

    private static string Write(string folder, (string Name, string Text) file)
    {
        string path = Path.Combine(folder, file.Name);
        File.WriteAllText(path, file.Text);
        return $"\"{path}\"";
    }
}
