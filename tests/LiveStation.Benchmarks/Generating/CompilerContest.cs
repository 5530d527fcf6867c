using LiveStation.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace LiveStation.Benchmarks.Generating;

/// <summary>CPU time of the generator to write C#, and of the compiler to compile it, both warm.</summary>
internal static class CompilerContest
{
    /// <summary>The row of the generator.</summary>
    public const string Generator = "generator, driver-cold";

    /// <summary>The row of the compiler.</summary>
    public const string Compiler = "compiler, from text to IL";

    /// <summary>The contest.</summary>
    /// <param name="project">A project with a spec.</param>
    public static Contest Of(SpecProject project)
    {
        string[] texts =
        [
            .. RunCheck.Sound(Generator, project.First().Run()).GeneratedSources
                .Select(file => file.SourceText.ToString()),
        ];
        return new Contest("generator and compiler",
            [new(Generator, () => project.First().Run()), new(Compiler, () => project.Compile(texts))], Check);
    }

    private static void Check(string name, object? given)
    {
        if (given is EmitResult { Success: false } result)
        {
            Diagnostic error = result.Diagnostics.First(one => one.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException($"{name}: {error}");
        }
    }
}
