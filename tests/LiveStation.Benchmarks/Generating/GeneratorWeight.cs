using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>What a generator writes, and what is kept until the next run.</summary>
/// <param name="Files">How many files.</param>
/// <param name="Characters">How many characters they have together.</param>
/// <param name="Retained">Bytes that stay for as long as the driver does, the written text included.</param>
internal sealed record GeneratorWeight(int Files, long Characters, long Retained)
{
    /// <summary>Weighs a generator.</summary>
    /// <param name="project">Its project.</param>
    public static GeneratorWeight Of(GeneratorProject project)
    {
        // Symbols that the first run finds belong to the compilation; they are there when the second is weighed.
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
