using System.Text.RegularExpressions;
using LiveStation.Package.Tests.Feed;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>
/// A copy of all consumers far from this repository, with the packages in a feed beside them and an empty package
/// cache: whatever a package lacks is lacking here too.
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

    /// <summary>What consumers' builds find in their environment.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; }

    /// <summary>Full path of a place in the folder.</summary>
    public string Path(string relative) => System.IO.Path.Combine(_folder.FullName, relative);

    /// <summary>Runs <c>dotnet</c> in a consumer's folder and takes nothing but success.</summary>
    /// <returns>All it said.</returns>
    public async Task<string> DotnetAsync(string consumer, params string[] arguments)
    {
        (int exit, string output) = await Dotnet.RunAsync(Path(consumer), Variables, "dotnet", arguments);
        exit.ShouldBe(0, output);
        output.ShouldNotMatch(@"\bwarning( \w+)?\s?:");
        return output;
    }

    /// <summary>Builds a consumer without a warning and runs it against the emulator.</summary>
    /// <returns>What the program said.</returns>
    public async Task<string> RunAsync(string consumer, EmulatorProcess emulator)
    {
        await DotnetAsync(consumer, "build", "-warnaserror");
        return await DotnetAsync(consumer, ["run", "--no-build", "--", .. emulator.Arguments]);
    }

    /// <summary>Builds a consumer that must not build.</summary>
    /// <returns>Its errors and warnings, each once, without the project that MSBuild writes behind them.</returns>
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

/// <summary>Consumers are built one after the other: the machine is small, and they share one package cache.</summary>
[CollectionDefinition(Name)]
public sealed class ConsumerBuilds : ICollectionFixture<ConsumerFolder>, ICollectionFixture<EmulatorProcess>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "Builds of consumers";
}
