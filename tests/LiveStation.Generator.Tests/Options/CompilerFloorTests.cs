using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Options;

/// <summary>The generator is built against the compiler version that the package requires.</summary>
public sealed class CompilerFloorTests
{
    private static readonly Version Floor = typeof(LiveStationGenerator).Assembly.GetReferencedAssemblies()
        .Single(assembly => assembly.Name == "Microsoft.CodeAnalysis").Version!;

    [Fact]
    public void The_folder_of_the_package_is_named_after_it() => Text("LiveStation.Generator.nuspec")
        .Split("target=\"analyzers/dotnet/").Skip(1).Select(rest => rest[..rest.IndexOf('"')])
        .ShouldBe(Enumerable.Repeat($"roslyn{Floor.ToString(2)}/cs", 3));

    [Fact]
    public void The_build_targets_require_it() => Text("LiveStation.Generator.targets")
        .ShouldContain($"VersionLessThan('$(_LiveStationCompiler)', '{Floor.ToString(2)}')");

    private static string Text(string name) => File.ReadAllText(Path.Combine(RepositorySpec.Folder("generator"), name));
}
