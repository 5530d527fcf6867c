using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>A project, as it is read here.</summary>
/// <param name="Folder">The folder in the repository.</param>
internal sealed record SourceProject(string Folder)
{
    /// <summary>The name of the assembly, when it is not the name of the folder.</summary>
    public string? AssemblyName { get; init; }

    /// <summary>Paths of files of other projects that it compiles.</summary>
    public IReadOnlyList<string> Linked { get; init; } = [];

    /// <summary>What the project defines for each framework whose source differs.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Builds { get; init; } = [SourceFile.OfNet];

    /// <summary>Returns the files that the generator adds.</summary>
    public Func<IEnumerable<string>> Generated { get; init; } = () => [];

    // The rule of suggestions, which several projects compile.
    private const string Nearest = "generator/LiveStation.Generator.Engine/Naming/Nearest.cs";

    public static IReadOnlyList<SourceProject> All { get; } =
    [
        new("generator/LiveStation.Generator.Engine"),
        new("generator/LiveStation.Generator.Templates"),
        new("generator/LiveStation.Generator"),
        // Its first steps are those of the other generator, which is built against another compiler than these tests.
        new("generator/LiveStation.Generator.TemplateHost") { Linked = [.. Below("generator/LiveStation.Generator")] },
        new("generator/LiveStation.Generator.Tool") { Linked = ["src/LiveStation.CommandLine/Setup/CompletionScripts.cs"] },
        new("src/LiveStation.Runtime") { Builds = [SourceFile.OfNet, SourceFile.OfNetStandard] },
        new("src/LiveStation.AspNetCore"),
        new("src/LiveStation.Extensions"),
        new("src/LiveStation.Emulator") { Generated = () => [.. Contracts(), .. JsonContexts.Of("src/LiveStation.Emulator")] },
        new("src/LiveStation.Mcp") { Linked = [Nearest, "src/LiveStation.CommandLine/Secrets/SecretNames.cs"] },
        new("src/LiveStation.CommandLine") { Linked = [Nearest] },
        new("src/LiveStation.Testing") { Linked = [Nearest, "src/LiveStation.Emulator/Serving/ErrorStatus.cs"] },
        new("src/LiveStation.Cli") { AssemblyName = "livestation", Generated = Commands },
    ];

    /// <summary>Returns the files of the project, and the others that it compiles.</summary>
    /// <param name="symbols">What the project defines, one of <see cref="Builds"/>.</param>
    public IReadOnlyList<SourceFile> Files(IReadOnlyList<string> symbols)
    {
        string root = Repository.PathOf(Folder.Split('/'));
        return
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Room: RoomOf(root, path), Path: path))
                // Types of later frameworks, in their own namespaces; what is built is not here.
                .Where(file => file.Room.Split('/')[0] is not ("Polyfills" or "obj" or "bin"))
                .Select(file => SourceFile.Parse(file.Room, File.ReadAllText(file.Path), file.Path, symbols)),
            .. Linked.Select(path => SourceFile.Parse(null, Repository.Read(path), path)),
            .. Generated().Select(text => SourceFile.Parse(null, text)),
        ];
    }

    private static IEnumerable<string> Below(string folder) => Directory
        .GetFiles(Repository.PathOf(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.PathOf(), path).Replace('\\', '/'))
        .Where(path => !path.Contains("/Polyfills/", StringComparison.Ordinal));

    private static string RoomOf(string root, string path) =>
        Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace('\\', '/');

    private static IEnumerable<string> Contracts() => Emitted("LiveStation.Emulator.Contracts", GeneratedAccessibility.Public, "server");

    private static IEnumerable<string> Commands() => Emitted("LiveStation.Cli.Generated", GeneratedAccessibility.Internal, "cli", "mcp");

    private static IEnumerable<string> Emitted(string name, GeneratedAccessibility accessibility, params string[] flavours) =>
        SpecCompiler.Compile(
            Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml")
                .Select(path => new SpecFile(Path.GetFileName(path), File.ReadAllText(path))),
            new EmitOptions(
                name,
                accessibility,
                Flavours: FlavourSet.Of([.. FlavourCatalog.All.Where(flavour => flavours.Contains(flavour.Word))]),
                Polyfills: PolyfillKind.None)).Files.Select(file => file.Content);
}
