using LiveStation.Cli.Running;
using LiveStation.Cli.Values;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Settings;
using LiveStation.Emulator;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Cli.Commands;

/// <summary>Runs the emulator until Ctrl+C.</summary>
internal sealed class EmulatorCommand : ICommand
{
    private static readonly CommandOption Port = new(PortOption.Name, "N", PortOption.Summary);

    private static readonly CommandOption NoRegionCheck =
        new(EmulatorArguments.NoRegionCheck, null, EmulatorArguments.NoRegionCheckSummary);

    private static readonly CommandOption Unsigned = new(EmulatorArguments.Unsigned, null, EmulatorArguments.UnsignedSummary);

    /// <summary>Name of the command.</summary>
    public const string Word = "emulator";

    /// <summary>A short description of the command.</summary>
    public static LocalText Description { get; } =
        new("run an emulator of the API until Ctrl+C", "Ctrl+C를 누를 때까지 API 에뮬레이터를 실행(영어)");

    /// <inheritdoc />
    public string Name => Word;

    /// <inheritdoc />
    public IReadOnlyList<CommandArgument> Arguments { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<CommandOption> Options { get; } = [Port, NoRegionCheck, Unsigned];

    /// <inheritdoc />
    public LocalText Summary => Description;

    /// <inheritdoc />
    public async Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop)
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
            return ExitCodes.Done;
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
        string.IsNullOrEmpty(shell.Variable(Invocation.Info.AccessKeyVariable))
        && string.IsNullOrEmpty(shell.Variable(Invocation.Info.SecretKeyVariable))
            ? null
            : Connection.OfEnvironment(Invocation.Info, shell.Variable);

    private static string Hint(EmulatorHost emulator, bool isSecretMadeUp)
    {
        string address = emulator.BaseAddress.GetLeftPart(UriPartial.Authority);
        string channelId = SpecExamples.Richest(ListChannelEventsContract.Instance);
        // A generated secret key is shown: only this emulator accepts it.
        string keys = isSecretMadeUp
            ? $"""
                  export {Invocation.Info.AccessKeyVariable}={emulator.Credentials.AccessKey}
                  export {Invocation.Info.SecretKeyVariable}={emulator.Credentials.SecretKey.Reveal()}

                """
            : "";
        return $"""
            It responds with the examples of the spec. In another terminal, run:

            {keys}  {Invocation.Prefix} channels list-events {channelId} {ConnectionOptions.Endpoint.Name} {address}


            """;
    }
}
