namespace LiveStation.Generator.Tool.Tests;

/// <summary>The result of one run of the tool.</summary>
public sealed record ToolRun(int Exit, string Output, string Errors)
{
    // The tests expect English output, whatever the language of the machine is.
    static ToolRun() => Environment.SetEnvironmentVariable("DOTNET_CLI_UI_LANGUAGE", "en");

    /// <summary>The lines of its output.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the tool.</summary>
    public static ToolRun Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        int exit = Shell.Run(args, output, errors);
        return new ToolRun(exit, output.ToString(), errors.ToString());
    }
}
