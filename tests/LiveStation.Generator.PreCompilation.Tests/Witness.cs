using System.Collections.Immutable;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.PreCompilation.Tests;

/// <summary>A run of our generator beside another generator, which records the generated types that it sees.</summary>
internal sealed class Witness
{
    private readonly GeneratorDriver _driver;

    private Witness(GeneratorDriver driver, SpecProject project) =>
        _driver = driver.RunGenerators(project.Compile(), cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>The recorded line of the type <c>Bread</c>.</summary>
    public string Bread => Lines[0];

    /// <summary>Names of the members of the type <c>Oven</c>.</summary>
    public string[] Members => Lines[1].Split(' ');

    private string[] Lines => _driver.GetRunResult().Results[1].GeneratedSources.Single().SourceText.ToString().Split('\n');

    public static Witness Of(SpecProject project) => new(
        CSharpGeneratorDriver.Create(
            [new LiveStationGenerator().AsSourceGenerator(), new Generator().AsSourceGenerator()],
            project.Files, project.ParseOptions, new ProjectOptions(project)),
        project);

    /// <summary>Runs both generators again, for a project whose spec was edited.</summary>
    public Witness After(SpecProject edited) => new(_driver.ReplaceAdditionalTexts([.. edited.Files]), edited);

    private sealed class Generator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider, (output, compilation) => output.AddSource("Seen.g.cs",
                $"// Bread: {compilation.GetTypeByMetadataName("App.Generated.Bread")?.ToString() ?? "missing"}\n"
                + "// " + string.Join(' ', MembersOf(compilation.GetTypeByMetadataName("App.Generated.Oven")))));

        private static IEnumerable<string> MembersOf(INamedTypeSymbol? type) =>
            type?.GetMembers().Select(member => member.Name) ?? ImmutableArray<string>.Empty;
    }
}
