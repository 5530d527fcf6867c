using System.Collections.Concurrent;
using System.Collections.Immutable;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>The references of the client on each of its target frameworks, as in its own build.</summary>
internal static class TargetFrameworks
{
    public const string NetStandard = "netstandard2.0";
    public const string Net8 = "net8.0";
    public const string Net10 = "net10.0";

    private static readonly ConcurrentDictionary<string, ImmutableArray<MetadataReference>> Loaded = new();

    public static SpecProject On(this SpecProject project, string framework) => project with
    {
        References = Loaded.GetOrAdd(framework, Load),
        Symbols = framework switch
        {
            NetStandard => ["NETSTANDARD", "NETSTANDARD2_0", "NETSTANDARD2_0_OR_GREATER"],
            Net8 => [.. Net(5, 8), "NET8_0"],
            _ => [.. Net(5, 10), "NET10_0"],
        },
    };

    /// <summary>References of this process: .NET 10, ASP.NET Core, the runtime and the libraries of the emulator and of commands.</summary>
    public static SpecProject OnServer(this SpecProject project) => project.On(Net10) with
    {
        References = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))],
    };

    private static IEnumerable<string> Net(int from, int to) =>
        Enumerable.Range(from, to - from + 1).Select(version => $"NET{version}_0_OR_GREATER").Append("NET");

    private static ImmutableArray<MetadataReference> Load(string framework) =>
        [.. File.ReadLines(Path.Combine(RepositorySpec.Folder("references"), framework + ".txt")).Distinct()
            .Select(path => MetadataReference.CreateFromFile(path))];
}
