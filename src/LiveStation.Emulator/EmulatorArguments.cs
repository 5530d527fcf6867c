using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>The command line of the standalone program.</summary>
internal static class EmulatorArguments
{
    /// <summary>Reads a command line.</summary>
    /// <param name="args">The arguments of the command line.</param>
    /// <param name="variable">Reads an environment variable; null if it is not set.</param>
    /// <param name="log">Receives the log.</param>
    /// <exception cref="FormatException">The command line is invalid; the message contains the reason.</exception>
    /// <exception cref="ArgumentException">A key contains an invalid character.</exception>
    public static ProgramSettings Parse(IReadOnlyList<string> args, Func<string, string?> variable, ILoggerFactory log)
    {
        Dictionary<ProgramOption, string> values = [];
        Queue<string> tokens = new(args);
        while (tokens.TryDequeue(out string? token))
        {
            ProgramOption option = ProgramOptions.All.FirstOrDefault(one => one.Name == token)
                ?? throw new FormatException($"There is no option {token}.");
            values[option] = option.Value is null ? "" : ValueOf(option, tokens);
        }
        return ProgramSettings.Read(values.GetValueOrDefault, values.ContainsKey, variable, log);
    }

    private static string ValueOf(ProgramOption option, Queue<string> tokens) =>
        tokens.TryDequeue(out string? value) && value.Length > 0
            ? value
            : throw new FormatException($"{option.Name} needs a value.");
}
