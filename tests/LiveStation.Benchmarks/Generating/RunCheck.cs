using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>A generator that fails is fast, so it is looked at before it is measured.</summary>
internal static class RunCheck
{
    /// <summary>What a run gave.</summary>
    /// <param name="name">Whose run it was.</param>
    /// <param name="ran">The driver after it.</param>
    /// <exception cref="InvalidOperationException">It failed, complained or wrote nothing.</exception>
    public static GeneratorRunResult Sound(string name, GeneratorDriver ran)
    {
        GeneratorRunResult result = ran.GetRunResult().Results.Single();
        string? trouble = result.Exception?.ToString() ?? result.Diagnostics.FirstOrDefault()?.ToString();
        if (trouble is null && result.GeneratedSources.IsEmpty)
            trouble = "nothing was written";
        return trouble is null ? result : throw new InvalidOperationException($"{name}: {trouble}");
    }
}
