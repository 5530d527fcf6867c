using System.Reflection;
using LiveStation.CommandLine.Running;

namespace LiveStation.Cli.Running;

/// <summary>How to call this program: by its name when installed as a tool, otherwise from the root of the repository.</summary>
internal static class Invocation
{
    // The package of the tool contains this file next to the program; a build does not create it.
    private const string MarkOfATool = "DotnetToolSettings.xml";

    /// <summary>Whether the program is installed as a tool, outside a clone of the repository.</summary>
    public static bool IsTool { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, MarkOfATool));

    /// <summary>The text before the name of a command.</summary>
    public static string Prefix { get; } = PrefixOf(IsTool);

    /// <summary>Version of the package, without the commit that follows a plus sign.</summary>
    public static string Version { get; } = typeof(Invocation).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>What commands know about this program.</summary>
    public static ProgramInfo Info { get; } = new("livestation", Version, Prefix, "LIVESTATION_");

    /// <summary>Returns the text before the name of a command, for either way to run the program.</summary>
    /// <param name="isTool">Whether the program is installed as a tool.</param>
    public static string PrefixOf(bool isTool) =>
        isTool ? "livestation" : "dotnet run --project src/LiveStation.Cli --";
}
