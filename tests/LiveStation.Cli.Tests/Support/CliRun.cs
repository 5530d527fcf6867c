using LiveStation.Cli.Commands;
using LiveStation.Cli.Running;
using LiveStation.Cli.Terminal;

namespace LiveStation.Cli.Tests.Support;

/// <summary>What came of one command line.</summary>
/// <param name="ExitCode">What the process would end with.</param>
/// <param name="Out">What it wrote.</param>
/// <param name="Error">What it complained about.</param>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs a command line in this process, on a screen of 80 cells without colour.</summary>
    public static Task<CliRun> OfAsync(params string[] words) =>
        OnAsync(new ScreenTraits(80, IsInColour: false), new Dictionary<string, string>(), words);

    /// <summary>Runs a command line in this process.</summary>
    public static async Task<CliRun> OnAsync(
        ScreenTraits traits, IReadOnlyDictionary<string, string> variables, params string[] words)
    {
        StringWriter output = new();
        StringWriter error = new();
        Shell shell = new(new Screen(output, traits), new Screen(error, traits), variables.GetValueOrDefault);
        int exitCode = await new CommandLine(CommandLine.AllCommands, shell)
            .RunAsync(words, TestContext.Current.CancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
