using System.Text.RegularExpressions;
using LiveStation.Package.Tests.Feed;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>
/// A copy of all consumers outside this repository, with a package feed next to them and an empty package cache. A file
/// that is missing from a package is therefore missing here too.
/// </summary>
public sealed partial class ConsumerFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("livestation-consumers-");

    public ConsumerFolder()
    {
        Folders.Copy(Locations.Consumers, Path("."));
        Folders.Copy(Locations.Feed, Path("feed"));
        Variables = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = Path("cache"),
            ["LiveStationVersion"] = BuiltPackage.Version,
        };
    }

    /// <summary>The environment variables of the consumers' builds.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; }

    /// <summary>Full path of a file or folder in this folder.</summary>
    public string Path(string relative) => System.IO.Path.Combine(_folder.FullName, relative);

    /// <summary>Runs <c>dotnet</c> in a consumer's folder and asserts that it succeeds.</summary>
    /// <returns>The output.</returns>
    public async Task<string> DotnetAsync(string consumer, params string[] arguments)
    {
        (int exit, string output) = await Dotnet.RunAsync(Path(consumer), Variables, "dotnet", arguments);
        exit.ShouldBe(0, output);
        output.ShouldNotMatch(@"\bwarning( \w+)?\s?:");
        return output;
    }

    /// <summary>Builds a consumer without warnings and runs it against the emulator.</summary>
    /// <returns>The output of the program.</returns>
    public async Task<string> RunAsync(string consumer, EmulatorProcess emulator)
    {
        await DotnetAsync(consumer, "build", "-warnaserror");
        return await DotnetAsync(consumer, ["run", "--no-build", "--", .. emulator.Arguments]);
    }

    /// <summary>Builds a consumer and asserts that the build fails.</summary>
    /// <returns>The distinct errors and warnings, without the project name that MSBuild appends.</returns>
    public async Task<IReadOnlyList<string>> RefusedAsync(string consumer, params string[] arguments)
    {
        (int exit, string output) = await Dotnet.RunAsync(
            Path(consumer), Variables, "dotnet", ["build", "--no-incremental", .. arguments]);
        exit.ShouldNotBe(0, output);
        return [.. Mistake().Matches(output).Select(match => match.Groups[1].Value).Distinct()];
    }

    [GeneratedRegex(@"^\s*(\S.*?: (?:error|warning) \w+: .*?)(?: \[[^\]]+\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Mistake();

    /// <inheritdoc />
    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>Consumers are built one at a time, because the machine is small and they share one package cache.</summary>
[CollectionDefinition(Name)]
public sealed class ConsumerBuilds : ICollectionFixture<ConsumerFolder>, ICollectionFixture<EmulatorProcess>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "Builds of consumers";
}
