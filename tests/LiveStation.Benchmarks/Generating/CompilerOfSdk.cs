using System.Reflection;
using System.Runtime.Loader;
using LiveStation.Benchmarks.Compiling;
using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>Loads the compiler of this SDK into this process, compiled ahead of time as in a build.</summary>
internal static class CompilerOfSdk
{
    /// <summary>Must be called before any type of the compiler is used.</summary>
    public static void Use() => AssemblyLoadContext.Default.Resolving += (context, name) =>
    {
        string path = Path.Combine(Places.RoslynFolder, "bincore", name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    };

    /// <summary>Creates a System.Text.Json generator.</summary>
    public static ISourceGenerator JsonGenerator() =>
        ((IIncrementalGenerator)Activator.CreateInstance(LoadJsonGenerator().GetType(
            "System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!)!).AsSourceGenerator();

    private static Assembly LoadJsonGenerator() =>
        AssemblyLoadContext.Default.LoadFromAssemblyPath(FrameworkPack.JsonGenerator);
}
