using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>What one run of a generator begins with. It stays as it is, so the run can be repeated.</summary>
/// <param name="Driver">The driver, new or after an earlier run.</param>
/// <param name="Compilation">What it runs over.</param>
/// <param name="IsSame">Whether the earlier run was over this very compilation.</param>
internal sealed record GeneratorInput(GeneratorDriver Driver, Compilation Compilation, bool IsSame = false)
{
    /// <summary>
    /// Runs it. An edit brings a new compilation, in which nothing is bound yet: a generator that asks about symbols
    /// pays for finding them.
    /// </summary>
    public GeneratorDriver Run() => Driver.RunGenerators(IsSame ? Compilation : Compilation.Clone());
}
