using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace LiveStation.Package.Tests.Feed;

public sealed class GeneratorPackageTests
{
    private const string AnalyzerFolder = "analyzers/dotnet/roslyn4.8/cs/";

    private static readonly string[] Templates =
    [
        "LiveStation.Generator.TemplateHost", "LiveStation.Generator.Templates", "Scriban.Signed", "Microsoft.Bcl.AsyncInterfaces",
        "Microsoft.CSharp", "System.Buffers", "System.IO.Pipelines", "System.Memory", "System.Numerics.Vectors",
        "System.Runtime.CompilerServices.Unsafe", "System.Text.Encodings.Web", "System.Text.Json", "System.Threading.Tasks.Extensions",
    ];

    private readonly BuiltPackage _package = BuiltPackage.Open("LiveStation.Generator");

    [Fact]
    public void There_is_one_analyzer_folder_with_the_host_the_engine_and_the_yaml_parser()
    {
        _package.Under("analyzers").ShouldBe(
            [
                AnalyzerFolder + "LiveStation.Generator.Engine.dll",
                AnalyzerFolder + "LiveStation.Generator.dll",
                AnalyzerFolder + "YamlDotNet.dll",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void What_renders_templates_is_in_a_folder_that_NuGet_does_not_add_to_projects() => _package.Under("templates").ShouldBe(
        Templates.Select(name => $"templates/roslyn4.8/{name}.dll"), ignoreOrder: true);

    [Fact]
    public void The_compiler_floor_is_the_same_in_the_folder_the_assembly_and_the_build_targets()
    {
        byte[] host = _package.Read(AnalyzerFolder + "LiveStation.Generator.dll");
        using var assembly = new PEReader(new MemoryStream(host));
        MetadataReader metadata = assembly.GetMetadataReader();
        AssemblyReference roslyn = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Single(reference => metadata.GetString(reference.Name) == "Microsoft.CodeAnalysis");

        roslyn.Version.ShouldBe(new Version(4, 8, 0, 0));
        Encoding.UTF8.GetString(_package.Read("build/LiveStation.Generator.targets")).ShouldContain("'4.8'");
    }

    [Fact]
    public void The_spec_of_this_repository_is_inside_as_it_is_with_its_schema_and_the_guide_to_its_language()
    {
        string spec = Path.Combine(Locations.Repository, "spec");
        string[] specs = [.. Directory.GetFiles(spec, "*.yaml"), .. Directory.GetFiles(spec, "*.schema.json"), Path.Combine(spec, "README.md")];

        specs.ShouldContain(Path.Combine(spec, "livestation-spec.schema.json"));
        _package.Under("spec")
            .ShouldBe(specs.Select(file => "spec/" + Path.GetFileName(file)), ignoreOrder: true);
        foreach (string file in specs)
            _package.Read("spec/" + Path.GetFileName(file)).ShouldBe(File.ReadAllBytes(file));
    }

    [Fact]
    public void The_pages_of_the_diagnostics_are_inside()
    {
        string folder = Path.Combine(Locations.Repository, "generator/docs/diagnostics");
        string[] pages = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);

        pages.ShouldContain(Path.Combine(folder, "ko", "LSG0001.md"));
        _package.Under("docs/diagnostics").ShouldBe(
            pages.Select(file => "docs/diagnostics/" + Path.GetRelativePath(folder, file).Replace('\\', '/')), ignoreOrder: true);
    }

    [Fact]
    public void Props_and_targets_carry_the_name_of_the_package()
    {
        _package.Files.Where(file => file.StartsWith("build", StringComparison.Ordinal))
            .ShouldBe(["build/LiveStation.Generator.props", "build/LiveStation.Generator.targets"], ignoreOrder: true);
    }

    [Fact]
    public void The_runtime_is_a_plain_dependency()
    {
        _package.Dependencies.ShouldBe([$".NETStandard2.0: LiveStation.Runtime {BuiltPackage.Version}"]);
        _package.Elements("dependency").Attributes("exclude").ShouldBeEmpty();
        _package.Elements("dependency").Attributes("include").ShouldBeEmpty();
        _package.Under("lib").ShouldBe(["lib/netstandard2.0/_._"]);
    }
}
