namespace LiveStation.Tests.Shared;

/// <summary>Programs that no package contains, such as a linker, a browser or Node.js.</summary>
internal static class ProgramOnPath
{
    /// <summary>Returns whether this machine has a program.</summary>
    public static bool IsThere(string name) => Find(name) is not null;

    /// <summary>Returns the path of a program that can have several names; null when this machine does not have it.</summary>
    public static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
