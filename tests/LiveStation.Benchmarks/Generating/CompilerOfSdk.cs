using System.Reflection;
using System.Runtime.Loader;
using LiveStation.Benchmarks.Compiling;
using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>The compiler of this SDK inside this process, compiled ahead as it is in a build.</summary>
internal static class CompilerOfSdk
{
    /// <summary>Must be called before anything of the compiler is touched.</summary>
    public static void Use() => AssemblyLoadContext.Default.Resolving += (context, name) =>
    {
        string path = Path.Combine(Places.RoslynFolder, "bincore", name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    };

    /// <summary>A new generator of System.Text.Json.</summary>
    public static ISourceGenerator JsonGenerator() =>
        ((IIncrementalGenerator)Activator.CreateInstance(LoadJsonGenerator().GetType(
            "System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!)!).AsSourceGenerator();

    private static Assembly LoadJsonGenerator() =>
        AssemblyLoadContext.Default.LoadFromAssemblyPath(FrameworkPack.JsonGenerator);
}
