using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>The output of a generator, and the memory retained until the next run.</summary>
/// <param name="Files">Number of files.</param>
/// <param name="Characters">Total number of characters.</param>
/// <param name="Retained">Bytes retained as long as the driver is reachable, including the written text.</param>
internal sealed record GeneratorWeight(int Files, long Characters, long Retained)
{
    /// <summary>Measures a generator.</summary>
    /// <param name="project">The project of the generator.</param>
    public static GeneratorWeight Of(GeneratorProject project)
    {
        // Symbols bound by the first run belong to the compilation; they already exist when the second run is measured.
        Compilation compilation = project.Compilation.Clone();
        project.NewDriver().RunGenerators(compilation);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        GeneratorDriver ran = project.NewDriver().RunGenerators(compilation);
        long retained = GC.GetTotalMemory(forceFullCollection: true) - before;
        GeneratorRunResult result = RunCheck.Sound(project.GetType().Name, ran);
        GC.KeepAlive(compilation);
        long characters = result.GeneratedSources.Sum(file => (long)file.SourceText.Length);
        return new GeneratorWeight(result.GeneratedSources.Length, characters, retained);
    }
}
