using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>The input of one generator run. It is immutable, so the run can be repeated.</summary>
/// <param name="Driver">The driver, new or after an earlier run.</param>
/// <param name="Compilation">The compilation that the generator runs over.</param>
/// <param name="IsSame">Whether the earlier run used the same compilation.</param>
internal sealed record GeneratorInput(GeneratorDriver Driver, Compilation Compilation, bool IsSame = false)
{
    /// <summary>
    /// Runs the generator. An edit creates a new compilation, in which no symbol is bound: a generator that requests
    /// symbols pays for binding them.
    /// </summary>
    public GeneratorDriver Run() => Driver.RunGenerators(IsSame ? Compilation : Compilation.Clone());
}
