using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Tests.Robustness;

/// <summary>The spec of this repository has the same model and output when it is written as JSON.</summary>
public sealed class JsonSpecTests
{
    private static readonly SpecProject Yaml = RepositorySpec.Project;

    private static readonly SpecProject Json = Yaml with
    {
        Files = [.. Yaml.Files.Select(
            file => new SpecAdditionalText(file.Path, SpecAsJson.Convert(file.Path, file.Text!)))],
    };

    [Fact]
    public void The_model_is_equal() => Model(Json).ShouldBe(Model(Yaml));

    [Fact]
    public void The_engine_writes_the_same() => Compiled(Json).Files.ShouldBe(Compiled(Yaml).Files);

    [Fact]
    public void The_generator_writes_the_same()
    {
        GeneratorRun run = GeneratorRun.Of(Json);

        run.Diagnostics.ShouldAllBe(one => one.Severity < DiagnosticSeverity.Warning);
        run.Files.ShouldBe(GeneratorRun.Of(Yaml).Files);
    }

    private static Engine.Model.ApiModel Model(SpecProject project) =>
        SpecCompiler.Bind(Files(project).Select(SpecCompiler.Parse).ToEquatableArray()).Model.ShouldNotBeNull();

    private static CompileResult Compiled(SpecProject project)
    {
        CompileResult result = SpecCompiler.Compile(Files(project), new EmitOptions("App"));
        result.Diagnostics.ShouldAllBe(one => one.Rule.Severity == RuleSeverity.Info);
        result.Files.ShouldNotBeEmpty();
        return result;
    }

    private static IEnumerable<SpecFile> Files(SpecProject project) =>
        project.Files.Select(file => new SpecFile(file.Path[SpecProject.Folder.Length..], file.Text!));
}
