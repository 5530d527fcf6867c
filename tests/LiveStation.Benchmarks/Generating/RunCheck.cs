using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>Checks a generator before it is measured: a generator that fails is fast.</summary>
internal static class RunCheck
{
    /// <summary>Checks a run and returns its result.</summary>
    /// <param name="name">Name of the generator.</param>
    /// <param name="ran">The driver after the run.</param>
    /// <exception cref="InvalidOperationException">The run failed, reported a diagnostic or wrote no file.</exception>
    public static GeneratorRunResult Sound(string name, GeneratorDriver ran)
    {
        GeneratorRunResult result = ran.GetRunResult().Results.Single();
        string? trouble = result.Exception?.ToString() ?? result.Diagnostics.FirstOrDefault()?.ToString();
        if (trouble is null && result.GeneratedSources.IsEmpty)
            trouble = "nothing was written";
        return trouble is null ? result : throw new InvalidOperationException($"{name}: {trouble}");
    }
}
