using LiveStation.Benchmarks.Processes;

namespace LiveStation.Benchmarks.Building;

/// <summary>A project in a folder of its own, outside the settings of this repository, as a user has one.</summary>
internal static class BuiltProject
{
    private static readonly string Root = Path.Combine(Places.Work, "projects");

    /// <summary>Writes and restores a project; each call builds all of it and returns the CPU time.</summary>
    /// <param name="name">Name of the project.</param>
    /// <param name="content">The items of the project file.</param>
    /// <param name="files">Paths and texts of the files.</param>
    public static Func<double> Of(string name, string content, IEnumerable<(string Path, string Text)> files)
    {
        string project = Create(name, "Microsoft.NET.Sdk", content, files);
        ChildProcess.Run(Places.DotnetHost, "restore", project, "-nodeReuse:false");
        return () => ChildProcess.Nanoseconds(
            Places.DotnetHost, "build", project, "--no-restore", "--no-incremental", "-nologo", "-verbosity:quiet",
            "-maxcpucount:1", "-nodeReuse:false", "-p:UseSharedCompilation=false");
    }

    /// <summary>Writes a project to a new folder and returns the path of the project file.</summary>
    /// <param name="name">Name of the project.</param>
    /// <param name="sdk">Name of the SDK.</param>
    /// <param name="content">The items of the project file.</param>
    /// <param name="files">Paths and texts of the files.</param>
    public static string Create(string name, string sdk, string content, IEnumerable<(string Path, string Text)> files)
    {
        string folder = Path.Combine(Root, name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        // Without these files, the build would read those of this repository.
        foreach (string stop in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            Write(Root, stop, "<Project />");
        foreach ((string path, string text) in files)
            Write(folder, path, text);
        return Write(folder, name + ".csproj", ProjectFile(sdk, content));
    }

    private static string ProjectFile(string sdk, string content) => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        {content}
        </Project>
        """;

    private static string Write(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
