
namespace LiveStation.Benchmarks.Compiling;

/// <summary>What the SDK compiles against, and the generators it brings along.</summary>
internal static class FrameworkPack
{
    private static readonly string Pack = Directory
        .GetDirectories(Path.Combine(Places.PacksFolder, "Microsoft.NETCore.App.Ref"), "10.*").Order().Last();

    /// <summary>System.Text.Json's generator.</summary>
    public static string JsonGenerator { get; } =
        Path.Combine(Pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    /// <summary>The framework, and the runtime of generated code.</summary>
    public static IEnumerable<string> References() =>
        Directory.GetFiles(Path.Combine(Pack, "ref", "net10.0"), "*.dll").Append(typeof(Secret).Assembly.Location);
}
