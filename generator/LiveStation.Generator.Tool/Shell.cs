using System.Reflection;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Commands;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool;

/// <summary>The program: picks a command and runs it.</summary>
internal static class Shell
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="errors">Where it goes when nothing could be done.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            return args switch
            {
                [] or ["--help" or "-h" or "help", ..] or [_, "--help" or "-h", ..] => Help(output),
                ["--version" or "version"] => Version(output),
                ["check", .. string[] rest] => CheckCommand.Run(CheckArguments.Parse(rest), output),
                ["emit", .. string[] rest] => EmitCommand.Run(EmitArguments.Parse(rest), output),
                ["schema", .. string[] rest] => SchemaCommand.Run(SchemaArguments.Parse(rest), output),
                ["explain", .. string[] rest] => ExplainCommand.Run(rest, output),
                [string other, ..] => throw UsageException.Unknown(
                    "command", other, "check", "emit", "explain", "schema"),
            };
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine("livestation-gen: " + PlainText.Of(exception.Message));
            return ExitCode.NothingDone;
        }
    }

    private static int Help(TextWriter output)
    {
        output.WriteLine(HelpText.Text);
        return ExitCode.Sound;
    }

    private static int Version(TextWriter output)
    {
        // Behind a plus sign stands the commit, which is not part of the version of the package.
        output.WriteLine(typeof(Shell).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        return ExitCode.Sound;
    }
}
