using LiveStation.CommandLine.Setup;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Prints the script with which a shell completes the command line.</summary>
internal static class CompletionCommand
{
    /// <summary>Prints the script.</summary>
    /// <param name="tokens">The tokens after the command: the shell.</param>
    /// <param name="output">The writer for the script.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">There is no such shell.</exception>
    public static int Run(string[] tokens, TextWriter output)
    {
        if (new Arguments(tokens, []).Paths is not [string shell])
            throw new UsageException($"Specify one shell: {string.Join(", ", CompletionScripts.Shells)}.");
        output.Write(CompletionScripts.Of(shell, HelpText.Program)
            ?? throw UsageException.Unknown("shell", shell, CompletionScripts.Shells));
        return ExitCode.Sound;
    }
}
