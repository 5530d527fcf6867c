namespace LiveStation.Benchmarks.Processes;

/// <summary>A program of the folder <c>Programs</c>, published.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="Name">Base name of the output files.</param>
/// <param name="BuildOutput">Output of the build.</param>
internal sealed record PublishedProgram(string Folder, string Name, string BuildOutput)
{
    private const string Native = "native";
    private const string Managed = "managed";

    /// <summary>Path of a native program.</summary>
    public string NativeFile => Path.Combine(Folder, Name);

    /// <summary>Path of an assembly that <c>dotnet</c> runs.</summary>
    public string Assembly => NativeFile + ".dll";

    /// <summary>Path of the size statistics of a native program.</summary>
    public string StatisticsFile => Path.Combine(
        Path.GetDirectoryName(Places.Work)!, "obj", Name, "release_linux-x64", "native", Name + ".mstat");

    /// <summary>Publishes a program that is compiled ahead of time.</summary>
    /// <param name="program">Name of its folder.</param>
    /// <param name="name">Name of the assembly, if it differs from that of the project.</param>
    public static PublishedProgram AheadOfTime(string program, string? name = null) =>
        Publish(program, name, Native, "--runtime", "linux-x64", "-p:PublishesNative=true", "-p:IlcGenerateMstatFile=true");

    /// <summary>Publishes a program that uses the framework installed on the machine.</summary>
    /// <param name="program">Name of its folder.</param>
    public static PublishedProgram FrameworkDependent(string program) =>
        Publish(program, name: null, Managed, "--no-self-contained");

    private static PublishedProgram Publish(string program, string? name, string form, params string[] options)
    {
        Console.Error.WriteLine($"  publishing {program} as {form} code");
        string project = $"LiveStation.Benchmarks.{program}";
        string output = Path.Combine(Places.Work, "programs", form, program);
        string[] arguments =
        [
            "publish", Path.Combine(Places.ProjectFolder, "Programs", program, project + ".csproj"),
            "--configuration", "Release", "--output", output,
            "-maxcpucount:1", "-nodeReuse:false", .. options,
        ];
        return new PublishedProgram(output, name ?? project, ChildProcess.Run(Places.DotnetHost, arguments));
    }
}
