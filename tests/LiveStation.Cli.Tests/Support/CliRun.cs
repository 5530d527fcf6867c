using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Support;

/// <summary>The result of one command line.</summary>
/// <param name="ExitCode">The exit code of the process.</param>
/// <param name="Out">The text on the standard output stream.</param>
/// <param name="Error">The text on the standard error stream.</param>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs a command line in this process, on a screen with a width of 80 cells and without colour.</summary>
    public static Task<CliRun> OfAsync(params string[] words) =>
        OnAsync(new ScreenTraits(80, IsInColour: false), new Dictionary<string, string>(), words);

    /// <summary>Runs a command line in this process.</summary>
    public static Task<CliRun> OnAsync(
        ScreenTraits traits, IReadOnlyDictionary<string, string> variables, params string[] words) =>
        InAsync(traits, variables, null, words);

    /// <summary>Runs a command line in this process, in a shell that a test prepares.</summary>
    public static async Task<CliRun> InAsync(
        ScreenTraits traits, IReadOnlyDictionary<string, string> variables, Func<Shell, Shell>? prepare, params string[] words) =>
        await UntilAsync(traits, variables, prepare, words, TestContext.Current.CancellationToken);

    /// <summary>Runs a command line in this process until it ends or Ctrl+C is pressed.</summary>
    public static async Task<CliRun> UntilAsync(
        ScreenTraits traits,
        IReadOnlyDictionary<string, string> variables,
        Func<Shell, Shell>? prepare,
        string[] words,
        CancellationToken stop)
    {
        StringWriter output = new();
        StringWriter error = new();
        Shell shell = new(new Screen(output, traits), new Screen(error, traits), variables.GetValueOrDefault);
        int exitCode = await CliProgram.Create().RunAsync(
            words, prepare?.Invoke(shell) ?? shell, stop);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
