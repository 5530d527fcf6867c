using System.Reflection;

namespace LiveStation.Cli.Running;

/// <summary>How this program is called: installed as a tool by its name, otherwise from the root of the repository.</summary>
internal static class Invocation
{
    // The package of a tool lays this file beside the program; no build does.
    private const string MarkOfATool = "DotnetToolSettings.xml";

    /// <summary>Whether the program was installed as a tool, and there is no repository around it.</summary>
    public static bool IsTool { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, MarkOfATool));

    /// <summary>What stands before the words of a command.</summary>
    public static string Prefix { get; } = PrefixOf(IsTool);

    /// <summary>Version of the package; behind a plus sign stands the commit, which is no part of it.</summary>
    public static string Version { get; } = typeof(Invocation).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>What stands before the words of a command, for either way to run it.</summary>
    /// <param name="isTool">Whether the program was installed as a tool.</param>
    public static string PrefixOf(bool isTool) =>
        isTool ? "livestation" : "dotnet run --project src/LiveStation.Cli --";
}
