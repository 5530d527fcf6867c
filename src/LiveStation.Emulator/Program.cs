using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>The standalone program.</summary>
internal static class Program
{
    private const int CouldNotStart = 1;
    private const int NotUnderstood = 2;

    private static async Task<int> Main(string[] args)
    {
        if (args is ["--help"] or ["-h"])
        {
            Console.Out.Write(EmulatorArguments.Usage);
            return 0;
        }
        try
        {
            await RunAsync(EmulatorArguments.Parse(args));
            return 0;
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
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(new EmulatorOptions
        {
            Port = arguments.Port,
            Credentials = MadeUpKeys.Pair(arguments.AccessKey, arguments.SecretKey),
            LoggerFactory = logging,
        });
        Task stop = StopSignalAsync();
        Console.Out.Write(StartUpText.For(emulator, isSecretMadeUp: arguments.SecretKey is null));
        await stop;
    }

    private static async Task StopSignalAsync()
    {
        TaskCompletionSource stop = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await stop.Task;

        void Stop(PosixSignalContext signal)
        {
            // Cancelled: the process is to end by itself, after the port has been given back.
            signal.Cancel = true;
            stop.TrySetResult();
        }
    }
}
