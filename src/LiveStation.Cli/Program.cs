using LiveStation.Emulator;

namespace LiveStation.Cli;

/// <summary>The program.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using StopSignal signal = new();
        return await CliProgram.Create().RunAsync(args, signal.Token);
    }
}
