namespace LiveStation.Cli;

/// <summary>How this program is called: installed as a tool by its name, otherwise from the root of the repository.</summary>
internal static class Invocation
{
    // The package of a tool lays this file beside the program; no build does.
    private const string MarkOfATool = "DotnetToolSettings.xml";

    /// <summary>What stands before the words of a command.</summary>
    public static string Program { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, MarkOfATool))
        ? "livestation"
        : "dotnet run --project src/LiveStation.Cli --";
}
