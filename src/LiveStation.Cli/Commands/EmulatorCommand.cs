using System.Globalization;
using LiveStation.Cli.Terminal;
using LiveStation.Cli.Values;
using LiveStation.Emulator;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>Runs the emulator until Ctrl+C.</summary>
internal sealed class EmulatorCommand : ICommand
{
    private const int DefaultPort = 5250;

    private static readonly Option Port = new(
        "--port", "N", $"port on 127.0.0.1; {DefaultPort} when left out, 0 for any free one");

    /// <inheritdoc />
    public string Name => "emulator";

    /// <inheritdoc />
    public IReadOnlyList<string> Arguments { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<Option> Options { get; } = [Port];

    /// <inheritdoc />
    public string Summary => "run an emulator of the API until Ctrl+C";

    /// <inheritdoc />
    public async Task RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        using RequestLog log = new(request => shell.Out.Line(request.Pieces()));
        EmulatorOptions options = new() { Port = PortOf(input), Credentials = GivenKeys(shell), LoggerFactory = log };
        await using EmulatorHost emulator = await StartAsync(options, stop);
        Announce(emulator, isSecretGiven: options.Credentials is not null, shell.Out);
        await WaitForStopAsync(stop);
    }

    private static int PortOf(CommandInput input)
    {
        if (input.Value(Port) is not { } text)
            return DefaultPort;
        return ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port)
            ? port
            : throw CommandFailure.NotUnderstood($"{Port.Name} needs a number from 0 to 65535.");
    }

    // A pair of one's own outlives a restart of the emulator.
    private static NcpCredentials? GivenKeys(Shell shell) =>
        shell.Variable(ClientSetup.AccessKeyVariable) is { Length: > 0 } accessKey
        && shell.Variable(ClientSetup.SecretKeyVariable) is { Length: > 0 } secretKey
            ? new NcpCredentials(accessKey, secretKey)
            : null;

    private static async Task<EmulatorHost> StartAsync(EmulatorOptions options, CancellationToken stop)
    {
        try
        {
            return await LiveStationEmulator.StartAsync(options, stop);
        }
        catch (IOException exception)
        {
            throw new CommandFailure($"The emulator could not start. {exception.Message} Try {Port.Name} 0.");
        }
    }

    private static void Announce(EmulatorHost emulator, bool isSecretGiven, Screen screen)
    {
        string address = emulator.BaseAddress.GetLeftPart(UriPartial.Authority);
        string channelId = SpecExamples.Richest(ListChannelEventsContract.Instance);
        screen.Line("The emulator listens on ", new Piece(address, Ink.Strong), "; Ctrl+C stops it.");
        screen.Line();
        if (isSecretGiven)
            screen.Line($"It accepts the key pair of {ClientSetup.BothVariables}.");
        else
            ShowMadeUpKeys(emulator.Credentials, screen);
        screen.Line();
        screen.Line("It answers what the spec has examples of, such as");
        screen.Line();
        screen.Line(new Piece($"  livestation events {channelId} {ClientSetup.Endpoint.Name} {address}", Ink.Code));
        screen.Line();
    }

    // Nobody else could know this pair, and it opens nothing but this emulator.
    private static void ShowMadeUpKeys(NcpCredentials keys, Screen screen)
    {
        screen.Line("It accepts one key pair, made up just now:");
        screen.Line();
        screen.Line(new Piece($"  export {ClientSetup.AccessKeyVariable}={keys.AccessKey}", Ink.Code));
        screen.Line(new Piece($"  export {ClientSetup.SecretKeyVariable}={keys.SecretKey.Reveal()}", Ink.Code));
    }

    private static async Task WaitForStopAsync(CancellationToken stop)
    {
        TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = stop.Register(stopped.SetResult);
        await stopped.Task;
    }
}
