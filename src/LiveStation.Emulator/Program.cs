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
            Console.Out.Write(EmulatorArguments.Usage);
            return 0;
        }
        try
        {
            await RunAsync(EmulatorArguments.Parse(args, Environment.GetEnvironmentVariable));
            return 0;
        }
        catch (OperationCanceledException)
        {
            return Stopped;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            Console.Error.Write($"{exception.Message}\n\n{EmulatorArguments.Usage}");
            return NotUnderstood;
        }
        catch (IOException exception)
        {
            Console.Error.Write($"The emulator could not start. {exception.Message}\n");
            return CouldNotStart;
        }
    }

    private static async Task RunAsync(EmulatorArguments arguments)
    {
        using ILoggerFactory logging = LoggerFactory.Create(builder => builder.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        }));
        EmulatorOptions options = new()
        {
            Port = arguments.Port,
            Credentials = MadeUpKeys.Pair(arguments.AccessKey, arguments.SecretKey),
            CheckRegion = arguments.CheckRegion,
            AllowUnsigned = arguments.AllowUnsigned,
            LoggerFactory = logging,
        };
        bool isSecretMadeUp = arguments.SecretKey is null;
        using StopSignal stop = new();
        await EmulatorRun.UntilStoppedAsync(
            options, emulator => Console.Out.Write(StartUpText.For(emulator, isSecretMadeUp)), stop.Token);
    }
}
