namespace LiveStation.Package.Tests.Consuming;

/// <summary>Programs that no package brings: what links native programs, what runs those of .NET Framework.</summary>
internal static class ProgramOnPath
{
    /// <summary>Whether this machine has a program.</summary>
    public static bool IsThere(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, name)));
}
