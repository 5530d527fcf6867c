using LiveStation.Benchmarks.Processes;

namespace LiveStation.Benchmarks.Building;

/// <summary>A program whose published size is measured.</summary>
/// <param name="Name">Name of the program.</param>
/// <param name="Items">The items of its project file.</param>
/// <param name="Text">The text of the program.</param>
internal sealed record SizedProgram(string Name, string Items, string Text)
{
    private const string Linux = "linux-x64";

    /// <summary>Publishes a NativeAOT executable and returns its number of bytes, without debug symbols.</summary>
    /// <param name="arguments">Arguments of a run that must succeed: a program that does not work could be the smallest.</param>
    public long Native(params IEnumerable<string> arguments)
    {
        string folder = Publish("Native", "Microsoft.NET.Sdk", "<PublishAot>true</PublishAot>", "--runtime", Linux);
        string program = Path.Combine(folder, Name + "Native");
        ChildProcess.Run(program, arguments);
        return new FileInfo(program).Length;
    }

    /// <summary>Publishes a trimmed, self-contained program and returns the number of bytes of all its managed assemblies.</summary>
    /// <param name="arguments">Arguments of a run that must succeed.</param>
    public long Trimmed(params IEnumerable<string> arguments)
    {
        string folder = Publish(
            "Trimmed", "Microsoft.NET.Sdk", "<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>", "--runtime", Linux);
        ChildProcess.Run(Path.Combine(folder, Name + "Trimmed"), arguments);
        return Total(folder, ".dll");
    }

    /// <summary>
    /// Publishes a trimmed program for browsers, which is not run, and returns the number of bytes of all WebAssembly files,
    /// not compressed. They include the runtime.
    /// </summary>
    public long Browser()
    {
        string folder = Publish("Browser", "Microsoft.NET.Sdk.WebAssembly", "");
        return Total(Path.Combine(folder, "wwwroot", "_framework"), ".wasm");
    }

    private static long Total(string folder, string extension) =>
        new DirectoryInfo(folder).EnumerateFiles("*" + extension).Sum(file => file.Length);

    private string Publish(string form, string sdk, string properties, params IEnumerable<string> options)
    {
        Console.Error.WriteLine($"  publishing {Name}, {form}");
        string content = $"""
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <InvariantGlobalization>true</InvariantGlobalization>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {Items}
              </ItemGroup>
            """;
        string project = BuiltProject.Create(Name + form, sdk, content, [("Program.cs", Text), ("wwwroot/index.html", "<html></html>")]);
        string output = Path.Combine(Path.GetDirectoryName(project)!, "published");
        ChildProcess.Run(
            Places.DotnetHost,
            ["publish", project, "--configuration", "Release", "--output", output, "-maxcpucount:1", "-nodeReuse:false", .. options]);
        return output;
    }
}
