using LiveStation.Emulator.State.Journal;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>The standalone program.</summary>
internal static class Program
{
    private const int CouldNotStart = 1;
    private const int NotUnderstood = 2;

    // The exit code that shells use for Ctrl+C: it was pressed before the emulator had started.
    private const int Stopped = 130;

    private static async Task<int> Main(string[] args)
    {
        if (args is ["--help"] or ["-h"])
        {
            Console.Out.Write(ProgramOptions.Usage());
            return 0;
        }
        try
        {
            await RunAsync(args);
            return 0;
        }
        catch (OperationCanceledException)
        {
            return Stopped;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            Console.Error.Write($"{exception.Message}\n\n{ProgramOptions.Usage()}");
            return NotUnderstood;
        }
        catch (DataFileException exception)
        {
            Console.Error.Write($"The emulator could not start with {ProgramOptions.Data.Name}. {exception.Message}\n");
            return CouldNotStart;
        }
        catch (IOException exception)
        {
            Console.Error.Write($"The emulator could not start. {exception.Message}\n");
            return CouldNotStart;
        }
    }

    private static async Task RunAsync(string[] args)
    {
        Func<string, string?> variable = Environment.GetEnvironmentVariable;
        // The lines of requests are written apart; the log reports the exceptions of handlers.
        using ILoggerFactory logging = LoggerFactory.Create(builder => builder
            .SetMinimumLevel(LogLevel.Warning)
            .AddSimpleConsole(console => console.SingleLine = true));
        ProgramSettings settings = EmulatorArguments.Parse(args, variable, logging);
        RequestConsole requests = settings.IsJson
            ? new(Console.Error, RequestConsole.IsInColor(Console.IsErrorRedirected, variable))
            : new(Console.Out, RequestConsole.IsInColor(Console.IsOutputRedirected, variable));
        using StopSignal stop = new();
        await EmulatorRun.UntilStoppedAsync(settings.Options, Announce, requests.Write, stop.Token);

        void Announce(EmulatorHost emulator)
        {
            if (StartUpText.Warning(settings.Options) is { } warning)
                Console.Error.Write($"{warning.English}\n");
            Console.Out.Write(settings.IsJson
                ? StartUpText.Json(emulator, settings.IsSecretMadeUp)
                : $"{StartUpText.For(emulator, settings.IsSecretMadeUp).English}\n");
        }
    }
}
