namespace LiveStation.Package.Tests.Consuming;

/// <summary>Programs that no package contains: the linker of native programs, the runtime of .NET Framework programs.</summary>
internal static class ProgramOnPath
{
    /// <summary>Returns whether this machine has a program.</summary>
    public static bool IsThere(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, name)));
}
