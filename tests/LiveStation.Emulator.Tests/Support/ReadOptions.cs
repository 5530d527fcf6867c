using Microsoft.Extensions.Logging.Abstractions;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>Reads command lines of the standalone program.</summary>
internal static class ReadOptions
{
    public static ProgramSettings Of(params string[] args) => With([], args);

    public static ProgramSettings With(Dictionary<string, string> variables, params string[] args) =>
        EmulatorArguments.Parse(args, variables.GetValueOrDefault, NullLoggerFactory.Instance);
}
