using System.Reflection;

namespace LiveStation.Benchmarks;

/// <summary>Locations on the machine that built this program.</summary>
internal static class Places
{
    /// <summary>The folder of this project.</summary>
    public static string ProjectFolder { get; } = Of(nameof(ProjectFolder));

    /// <summary>The output folder of the benchmarks.</summary>
    public static string Work { get; } = Path.Combine(Of("ArtifactsFolder"), "benchmarks");

    /// <summary>The program <c>dotnet</c>.</summary>
    public static string DotnetHost { get; } = Of(nameof(DotnetHost));

    /// <summary>The compiler.</summary>
    public static string RoslynFolder { get; } = Of(nameof(RoslynFolder));

    /// <summary>Reference assemblies of the framework.</summary>
    public static string PacksFolder { get; } = Of(nameof(PacksFolder));

    private static string Of(string key) => typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(one => one.Key == key).Value ?? throw new InvalidOperationException($"The build did not tell {key}.");
}
