using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>All output for the Live Station spec compiles without warnings.</summary>
public sealed class CompileTests
{
    private const string NoWarnings = "#nullable disable warnings\n";

    // In these files, the compiler cannot see which values are never null.
    private static readonly string[] Unclear = [".Json.", ".ToolSchemas.", ".Shapes."];

    public static MatrixTheoryData<string, LanguageVersion, string> Projects => new(
        [TargetFrameworks.NetStandard, TargetFrameworks.Net8, TargetFrameworks.Net10],
        [LanguageVersion.CSharp11, LanguageVersion.Latest],
        ["public", "internal"]);

    [Theory]
    [MemberData(nameof(Projects))]
    public void On_every_framework(string framework, LanguageVersion language, string accessibility) =>
        ShouldCompile(RepositorySpec.Project
            .On(framework).Set("LiveStationAccessibility", accessibility) with { Language = language });

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("both")]
    public void In_every_documentation_language(string documentation) => ShouldCompile(RepositorySpec.Project
        .On(TargetFrameworks.NetStandard)
        .Set("LiveStationAccessibility", "public")
        .Set("LiveStationDocumentation", documentation));

    [Theory]
    [InlineData("Acme.System")]
    [InlineData("Acme.Task.Uri")]
    [InlineData("Acme.LiveStation.Runtime")]
    [InlineData("LiveStation.Runtime.CompilerServices")]
    [InlineData("System.Text.Json.Acme")]
    [InlineData("record.var.file")]
    [InlineData("가게.방송")]
    public void In_namespaces_with_names_of_others(string name) =>
        ShouldCompile(RepositorySpec.Project.On(TargetFrameworks.Net10).Set("LiveStationNamespace", name));

    [Theory]
    [InlineData(TargetFrameworks.NetStandard)]
    [InlineData(TargetFrameworks.Net10)]
    public void Among_types_of_the_user_with_the_names_of_those_it_uses(string framework) =>
        ShouldCompile(RepositorySpec.Project.On(framework).Set("LiveStationNamespace", "Acme.Video.Api") with
        {
            Sources = [HostileTypes.InGlobalNamespace, HostileTypes.InParentNamespaces],
        });

    [Theory]
    [InlineData(TargetFrameworks.NetStandard)]
    [InlineData(TargetFrameworks.Net10)]
    public void Among_types_of_the_user_in_the_root_namespace(string framework) =>
        ShouldCompile(RepositorySpec.Project.On(framework).Set("RootNamespace", "Acme.Video") with
        {
            Sources = [HostileTypes.InGlobalNamespace, HostileTypes.InParentNamespaces],
        });

    [Fact]
    public void Beside_another_package_that_contains_polyfills() => ShouldCompile(RepositorySpec.Project
        .On(TargetFrameworks.NetStandard).Set("LiveStationPolyfills", "false") with { Sources = [HostileTypes.Polyfill] });

    [Theory]
    [InlineData(TargetFrameworks.NetStandard)]
    [InlineData(TargetFrameworks.Net8)]
    [InlineData(TargetFrameworks.Net10)]
    public void With_every_kind_of_value_and_groups_that_split(string framework)
    {
        SpecProject project = Everything.Project.On(framework).Set("LiveStationAccessibility", "public");

        ShouldCompile(project);
        GeneratorRun.Of(project).Files.Keys.ShouldContain("Things.Operations.0.g.cs");
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void As_a_server(string accessibility) => ShouldCompile(Everything.Project.OnServer()
        .Set("LiveStationAccessibility", accessibility).Set("_LiveStationFlavour", "server"));

    [Theory]
    [InlineData("public", "en")]
    [InlineData("internal", "both")]
    public void As_tools(string accessibility, string documentation) => ShouldCompile(Everything.Project.OnServer()
        .Set("LiveStationAccessibility", accessibility).Set("LiveStationDocumentation", documentation).Set("_LiveStationFlavour", "mcp"));

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void As_a_command_line(string accessibility) => ShouldCompile(Everything.Project.OnServer()
        .Set("LiveStationAccessibility", accessibility).Set("_LiveStationFlavour", "cli"));

    [Theory]
    [InlineData("client")]
    [InlineData("server")]
    [InlineData("mcp")]
    [InlineData("cli")]
    public void With_the_nullable_warnings_that_are_disabled_for_users(string flavour)
    {
        GeneratorRun run = GeneratorRun.Of(Everything.Project.OnServer().Set("_LiveStationFlavour", flavour));
        SyntaxTree[] quiet = [.. run.Output.SyntaxTrees.Where(tree => tree.ToString().Contains(NoWarnings, StringComparison.Ordinal))];
        SyntaxTree[] others = [.. quiet.Where(tree => !Array.Exists(Unclear, kind => tree.FilePath.Contains(kind, StringComparison.Ordinal)))];

        quiet.Length.ShouldBe(run.Files.Count);
        others.ShouldNotBeEmpty();
        others.Aggregate(run.Output, (output, tree) => output.ReplaceSyntaxTree(
                tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace(NoWarnings, "", StringComparison.Ordinal), run.Project.ParseOptions, tree.FilePath)))
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(one => one.Severity != DiagnosticSeverity.Hidden).Select(one => one.ToString()).Take(5).ShouldBeEmpty();
    }

    [Fact]
    public void A_small_API_compiles_too() => ShouldCompile(Bakery.Project.On(TargetFrameworks.NetStandard));

    private static void ShouldCompile(SpecProject project)
    {
        GeneratorRun run = GeneratorRun.Of(project);

        run.Mistakes.ShouldBeEmpty();
        run.Files.ShouldNotBeEmpty();
        run.ShouldCompile();
    }
}
