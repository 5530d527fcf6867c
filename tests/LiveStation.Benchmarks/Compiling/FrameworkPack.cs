
namespace LiveStation.Benchmarks.Compiling;

/// <summary>The reference assemblies of the SDK, and the generators shipped with them.</summary>
internal static class FrameworkPack
{
    private static readonly string Pack = Directory
        .GetDirectories(Path.Combine(Places.PacksFolder, "Microsoft.NETCore.App.Ref"), "10.*").Order().Last();

    /// <summary>The System.Text.Json generator.</summary>
    public static string JsonGenerator { get; } =
        Path.Combine(Pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    /// <summary>The framework, and the runtime of generated code.</summary>
    public static IEnumerable<string> References() =>
        Directory.GetFiles(Path.Combine(Pack, "ref", "net10.0"), "*.dll").Append(typeof(Secret).Assembly.Location);
}
