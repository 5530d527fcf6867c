using LiveStation.Cli.Terminal;

namespace LiveStation.Cli.Running;

/// <summary>The environment of a command.</summary>
/// <param name="Out">The screen for results.</param>
/// <param name="Error">The screen for errors.</param>
/// <param name="Variable">Reads an environment variable; null when it is not set.</param>
internal sealed record Shell(Screen Out, Screen Error, Func<string, string?> Variable)
{
    /// <summary>The clock for signatures.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Opens standard input.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;

    /// <summary>Creates the shell for the console of this process.</summary>
    public static Shell OnConsole()
    {
        Func<string, string?> variable = Environment.GetEnvironmentVariable;
        return new Shell(
            new Screen(Console.Out, ScreenTraits.Detect(Console.IsOutputRedirected, WindowWidth(), variable)),
            new Screen(Console.Error, ScreenTraits.Detect(Console.IsErrorRedirected, WindowWidth(), variable)),
            variable);
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            // The process has no console, as under some schedulers.
            return 0;
        }
    }
}
