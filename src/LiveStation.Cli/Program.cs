using System.Text;
using LiveStation.Cli.Commands;
using LiveStation.Cli.Running;
using LiveStation.Emulator;

namespace LiveStation.Cli;

/// <summary>The program.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        // Needed for Korean text and table lines where the console starts with another code page.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using StopSignal signal = new();
        return await new CommandLine(CommandLine.AllCommands, Shell.OnConsole()).RunAsync(args, signal.Token);
    }
}
