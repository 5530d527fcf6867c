using LiveStation.Cli.Running;
using LiveStation.Cli.Values;
using LiveStation.Emulator;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>Runs the emulator until Ctrl+C.</summary>
internal sealed class EmulatorCommand : ICommand
{
    private static readonly Option Port = new(PortOption.Name, "N", PortOption.Summary);

    private static readonly Option NoRegionCheck =
        new(EmulatorArguments.NoRegionCheck, null, EmulatorArguments.NoRegionCheckSummary);

    private static readonly Option Unsigned = new(EmulatorArguments.Unsigned, null, EmulatorArguments.UnsignedSummary);

    /// <inheritdoc />
    public string Name => "emulator";

    /// <inheritdoc />
    public IReadOnlyList<string> Arguments { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<Option> Options { get; } = [Port, NoRegionCheck, Unsigned];

    /// <inheritdoc />
    public string Summary => "run an emulator of the API until Ctrl+C";

    /// <inheritdoc />
    public async Task RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        using RequestLog log = new(request => shell.Out.Line(request.Pieces()));
        EmulatorOptions options = new()
        {
            Port = PortOf(input),
            Credentials = GivenKeys(shell),
            CheckRegion = !input.Has(NoRegionCheck),
            AllowUnsigned = input.Has(Unsigned),
            LoggerFactory = log,
        };
        bool isSecretMadeUp = options.Credentials is null;
        try
        {
            await EmulatorRun.UntilStoppedAsync(
                options,
                emulator => shell.Out.Raw(StartUpText.For(emulator, isSecretMadeUp, Hint(emulator, isSecretMadeUp)) + "\n"),
                stop);
        }
        catch (IOException exception)
        {
            throw new CommandFailure($"The emulator could not start. {exception.Message} Try {Port.Name} 0.");
        }
    }

    private static int PortOf(CommandInput input)
    {
        try
        {
            return input.Value(Port) is { } text ? PortOption.Read(text) : PortOption.Default;
        }
        catch (FormatException exception)
        {
            throw CommandFailure.NotUnderstood(exception.Message);
        }
    }

    // A user's own pair stays valid after a restart of the emulator; one key without the other is a mistake.
    private static NcpCredentials? GivenKeys(Shell shell) =>
        string.IsNullOrEmpty(shell.Variable(ClientSetup.AccessKeyVariable))
        && string.IsNullOrEmpty(shell.Variable(ClientSetup.SecretKeyVariable))
            ? null
            : ClientSetup.Keys(shell.Variable);

    private static string Hint(EmulatorHost emulator, bool isSecretMadeUp)
    {
        string address = emulator.BaseAddress.GetLeftPart(UriPartial.Authority);
        string channelId = SpecExamples.Richest(ListChannelEventsContract.Instance);
        // A generated secret key is shown: only this emulator accepts it.
        string keys = isSecretMadeUp
            ? $"""
                  export {ClientSetup.AccessKeyVariable}={emulator.Credentials.AccessKey}
                  export {ClientSetup.SecretKeyVariable}={emulator.Credentials.SecretKey.Reveal()}

                """
            : "";
        return $"""
            It responds with the examples of the spec. In another terminal, run:

            {keys}  {Invocation.Prefix} events {channelId} {ClientSetup.Endpoint.Name} {address}


            """;
    }
}
