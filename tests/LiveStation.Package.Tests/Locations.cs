using System.Reflection;

namespace LiveStation.Package.Tests;

/// <summary>Paths on this machine, which the build wrote into this assembly.</summary>
internal static class Locations
{
    /// <summary>Root of the repository.</summary>
    public static string Repository => Told("RepositoryRoot");

    /// <summary>Folder of the packages that were just built.</summary>
    public static string Feed => Told("Feed");

    /// <summary>Projects that reference the packages.</summary>
    public static string Consumers => Path.Combine(Repository, "tests", "LiveStation.Package.Tests", "Consumers");

    /// <summary>The path of the emulator's program.</summary>
    public static string Emulator => Path.Combine(AppContext.BaseDirectory, "LiveStation.Emulator.dll");

    private static string Told(string key) => typeof(Locations).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == key).Value!;
}
