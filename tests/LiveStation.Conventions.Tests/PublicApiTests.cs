using System.Reflection;
using System.Text.RegularExpressions;
using LiveStation.AspNetCore;
using LiveStation.Emulator;
using PublicApiGenerator;

namespace LiveStation.Conventions.Tests;

/// <summary>The complete public surface of each package, for each framework.</summary>
public sealed partial class PublicApiTests
{
    // The compiler adds the attribute to asynchronous iterators.
    private static readonly string[] OfCompiler = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute"];

    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false, ExcludeAttributes = OfCompiler };

    // The contracts are generated from the same spec as the client: every member would be reviewed twice.
    private static readonly ApiGeneratorOptions Handwritten =
        new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = OfCompiler,
        DenyNamespacePrefixes = ["LiveStation.Emulator.Contracts", "System", "Microsoft"],
    };

    [Theory]
    [InlineData("LiveStation.Runtime", "net10.0")]
    [InlineData("LiveStation.Runtime", "net8.0")]
    [InlineData("LiveStation.Runtime", "netstandard2.0")]
    public void The_public_surface_of_the_runtime_is_what_was_reviewed(string project, string framework) =>
        ShouldBeReviewed(Listing(project, framework), $"{project}.{framework}");

    [Fact]
    public void The_public_surface_of_the_client_is_what_was_reviewed() =>
        ShouldBeReviewed(Listing("LiveStation.Client", "net10.0"), "LiveStation.Client");

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_public_surface_of_the_client_is_the_same_for_all_frameworks(string framework) =>
        Listing("LiveStation.Client", framework).ShouldBe(Listing("LiveStation.Client", "net10.0"));

    [Fact]
    public void The_public_surface_of_the_package_for_asp_net_core_is_what_was_reviewed() =>
        ShouldBeReviewed(Listing(typeof(LiveStationOpenApiOptionsExtensions).Assembly), "LiveStation.AspNetCore");

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void The_public_surface_of_the_package_for_dependency_injection_is_what_was_reviewed(string framework) =>
        ShouldBeReviewed(Listing("LiveStation.Extensions", framework), "LiveStation.Extensions");

    [Fact]
    public void The_public_surface_of_the_emulator_is_what_was_reviewed() =>
        ShouldBeReviewed(Listing(typeof(EmulatorOptions).Assembly, Handwritten), "LiveStation.Emulator");

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void The_public_surface_of_the_package_for_tools_is_what_was_reviewed(string framework) =>
        ShouldBeReviewed(Listing("LiveStation.Mcp", framework), "LiveStation.Mcp");

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void The_public_surface_of_the_package_for_tests_of_users_is_what_was_reviewed(string framework) =>
        ShouldBeReviewed(Listing("LiveStation.Testing", framework), "LiveStation.Testing");

    private static string Listing(string project, string framework) => Listing(BuiltFor.Load(project, framework));

    private static string Listing(Assembly assembly) => Listing(assembly, Options);

    private static string Listing(Assembly assembly, ApiGeneratorOptions options) => Corrected(
        assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n")
        + SurfaceNotes.Of(assembly.Location, options.DenyNamespacePrefixes);

    // The library prints the types in attributes as nullable, and the parts of 'params' that the compiler adds.
    private static string Corrected(string listing) => TypeOf()
        .Replace(listing, match => match.Value.Replace("?", ""))
        .Replace("[System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] ", "params ");

    [GeneratedRegex(@"typeof\([^()]*\)")]
    private static partial Regex TypeOf();

    private static void ShouldBeReviewed(string listing, string name) => listing.ShouldMatchApproved(shape => shape
        .NoDiff().WithFileExtension(".txt").WithFilenameGenerator((_, _, type, _) => $"{name}.{Suffix(type)}.txt"));

    private static string Suffix(string type) => type == "approved" ? "verified" : type;
}
