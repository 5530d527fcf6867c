using LiveStation.Cli.Terminal;

namespace LiveStation.Cli.Running;

/// <summary>What surrounds a command.</summary>
/// <param name="Out">Takes results.</param>
/// <param name="Error">Takes what went wrong.</param>
/// <param name="Variable">Reads an environment variable; null when it is not set.</param>
internal sealed record Shell(Screen Out, Screen Error, Func<string, string?> Variable)
{
    /// <summary>The console of this process.</summary>
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
            // No console at all, as under some schedulers.
            return 0;
        }
    }
}
