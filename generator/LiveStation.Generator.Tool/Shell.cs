using System.Reflection;
using LiveStation.CommandLine.Setup;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Commands;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool;

/// <summary>The program: selects a command and runs it.</summary>
internal static class Shell
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The tokens after the program's name.</param>
    /// <param name="output">The writer for results.</param>
    /// <param name="errors">The writer for errors that prevent a command from running.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            return args switch
            {
                [] or ["--help" or "-h" or "help"] or ["--help" or "-h" or "help", ['-', ..], ..] => Help(output, HelpText.Overview),
                ["--help" or "-h" or "help", string command, ..] => Help(output, HelpText.Of(PageOf(command))),
                [string command, .. string[] rest] when rest.Any(IsHelp) => Help(output, HelpText.Of(PageOf(command))),
                ["--version" or "version"] => Version(output),
                ["check", .. string[] rest] => CheckCommand.Run(CheckArguments.Parse(rest), output),
                ["emit", .. string[] rest] => EmitCommand.Run(EmitArguments.Parse(rest), output),
                ["render", .. string[] rest] => RenderCommand.Run(RenderArguments.Parse(rest), output),
                ["model", .. string[] rest] => ModelCommand.Run(ModelArguments.Parse(rest), output),
                ["schema", .. string[] rest] => SchemaCommand.Run(SchemaArguments.Parse(rest), output),
                ["explain", .. string[] rest] => ExplainCommand.Run(rest, output),
                ["completion", .. string[] rest] => CompletionCommand.Run(rest, output),
                [CompletionScripts.Complete, "--", .. string[] words] => CompleteCommand.Run(words, output),
                [string other, ..] => throw Unknown(other),
            };
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine("livestation-gen: " + PlainText.Of(exception.Message));
            return ExitCode.NothingDone;
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("livestation-gen: Canceled. Nothing was written.");
            return ExitCode.NothingDone;
        }
    }

    private static bool IsHelp(string token) => token is "--help" or "-h";

    private static CommandPage PageOf(string command) =>
        CommandPage.All.FirstOrDefault(page => page.Name == command) ?? throw Unknown(command);

    private static UsageException Unknown(string command) =>
        UsageException.Unknown("command", command, [.. CommandPage.All.Select(page => page.Name)]);

    private static int Help(TextWriter output, string text)
    {
        output.WriteLine(text);
        return ExitCode.Sound;
    }

    private static int Version(TextWriter output)
    {
        // The commit follows a plus sign and is not part of the package version.
        output.WriteLine(typeof(Shell).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        return ExitCode.Sound;
    }
}
