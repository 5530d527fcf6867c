using System.Collections.Immutable;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Tests.Harness;

/// <summary>
/// Runs the generator for all tests. Every run is followed by a second run over a clone of the same compilation, and the
/// test fails unless the second run finds all results in the cache. The values of all named steps are searched for
/// objects that must not be kept between runs.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly GeneratorRunResult _result;

    private GeneratorRun(SpecProject project, GeneratorDriver driver, Compilation output)
    {
        (Project, _driver, Output) = (project, driver, output);
        _result = driver.GetRunResult().Results.Single();
        _result.Exception.ShouldBeNull();
    }

    public SpecProject Project { get; }

    /// <summary>The project's compilation with all generated files.</summary>
    public Compilation Output { get; }

    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>The diagnostics with severity warning or error.</summary>
    public IEnumerable<Diagnostic> Mistakes => Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning);

    /// <summary>The generated files by name.</summary>
    public ImmutableSortedDictionary<string, string> Files => _result.GeneratedSources
        .ToImmutableSortedDictionary(file => file.HintName, file => file.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Sorted names of the files that this run wrote instead of taking them from the cache.</summary>
    public IEnumerable<string> Written => _result.TrackedOutputSteps.Values
        .SelectMany(steps => steps)
        .Where(step => step.Outputs.Any(
            output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified))
        .SelectMany(step => step.Inputs.Select(input => input.Source.Outputs[input.OutputIndex].Value))
        .OfType<OutputUnit>().Select(unit => unit.Path).Order(StringComparer.Ordinal);

    /// <summary>Runs the generator over a project for the first time.</summary>
    public static GeneratorRun Of(SpecProject project) => RunTwice(project, CSharpGeneratorDriver.Create(
        [new LiveStationGenerator().AsSourceGenerator()],
        project.Files,
        project.ParseOptions,
        new ProjectOptions(project),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>Runs the same generator again after an edit of the project.</summary>
    public GeneratorRun After(Func<SpecProject, SpecProject> edit)
    {
        SpecProject edited = edit(Project);
        GeneratorDriver driver = _driver;
        if (edited.Files != Project.Files)
            driver = driver.ReplaceAdditionalTexts([.. edited.Files]);
        if (edited.Properties != Project.Properties)
            driver = driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(edited));
        if (edited.Language != Project.Language)
            driver = driver.WithUpdatedParseOptions(edited.ParseOptions);
        return RunTwice(edited, driver);
    }

    /// <summary>The reason for the state of each value of a step.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step)
    {
        _result.TrackedSteps.ShouldContainKey(step);
        return _result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);
    }

    private static GeneratorRun RunTwice(SpecProject project, GeneratorDriver driver)
    {
        CSharpCompilation compilation = project.Compile();
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        var first = new GeneratorRun(project, driver, output);
        GeneratorDriver again = driver.RunGeneratorsAndUpdateCompilation(compilation.Clone(), out output, out _);
        var second = new GeneratorRun(project, again, output);
        second.ShouldHaveRunNothing();
        second.Files.ShouldBe(first.Files);
        PipelineValues.ShouldBeFreeOfWhatMustNotBeKept(first._result);
        return first;
    }

    /// <summary>Asserts that the compiler reports no diagnostics for the project with all generated files.</summary>
    public void ShouldCompile() => Output.GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(one => one.Severity != DiagnosticSeverity.Hidden).Select(one => one.ToString()).Take(5).ShouldBeEmpty();

    /// <summary>Asserts that no step of the generator ran and that no file was written.</summary>
    public void ShouldHaveRunNothing()
    {
        // When nothing is generated, some steps do not run, and the driver does not list them.
        foreach (string step in Steps.All.Where(step => Files.Count > 0 || _result.TrackedSteps.ContainsKey(step)))
            Reasons(step).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached, step);
        _result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached);
    }
}
