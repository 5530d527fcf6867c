namespace LiveStation.Package.Tests.Consuming;

/// <summary>What links native programs. No package brings it.</summary>
internal static class Linker
{
    /// <summary>Whether this machine has it.</summary>
    public static bool IsThere => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")));
}
