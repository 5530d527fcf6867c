using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;

namespace LiveStation.CommandLine.Running;

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

    /// <summary>Whether a person reads the results on a terminal.</summary>
    public bool IsOutTerminal { get; init; }

    /// <summary>Whether standard input is a terminal, which shows what is typed.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Asks the person at the terminal; null when there is none.</summary>
    public IPrompt? Prompt { get; init; }

    /// <summary>The language of texts.</summary>
    public ApiLanguage Language { get; init; }

    /// <summary>Creates the shell for the console of this process.</summary>
    public static Shell OnConsole()
    {
        Func<string, string?> variable = Environment.GetEnvironmentVariable;
        Screen error = new(Console.Error, ScreenTraits.Detect(Console.IsErrorRedirected, WindowWidth(), variable));
        Screen output = new(Console.Out, ScreenTraits.Detect(Console.IsOutputRedirected, WindowWidth(), variable));
        return new Shell(output, error, variable).At(
            !Console.IsInputRedirected, isOutTerminal: !Console.IsOutputRedirected, isErrorTerminal: !Console.IsErrorRedirected);
    }

    /// <summary>Returns the shell at a terminal, with questions on a screen that the person at the terminal sees.</summary>
    /// <param name="isInputTerminal">Whether standard input is a terminal.</param>
    /// <param name="isOutTerminal">Whether results are shown on a terminal.</param>
    /// <param name="isErrorTerminal">Whether errors are shown on a terminal.</param>
    public Shell At(bool isInputTerminal, bool isOutTerminal, bool isErrorTerminal)
    {
        Screen? questions = isErrorTerminal ? Error : isOutTerminal ? Out : null;
        return this with
        {
            IsInputTerminal = isInputTerminal,
            IsOutTerminal = isOutTerminal,
            Prompt = isInputTerminal && questions is not null ? new ConsolePrompt(questions) : null,
        };
    }

    /// <summary>Returns a text in the language of the shell.</summary>
    /// <param name="text">The text.</param>
    public string Say(Runtime.CompilerServices.LocalText text) =>
        Language == ApiLanguage.Korean ? text.Korean : text.English;

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
