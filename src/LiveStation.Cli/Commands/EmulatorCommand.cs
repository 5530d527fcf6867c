using LiveStation.Cli.Running;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Emulator;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Control.Scenarios;
using LiveStation.Emulator.State.Journal;
using LiveStation.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;

namespace LiveStation.Cli.Commands;

/// <summary>Runs the emulator until Ctrl+C.</summary>
internal sealed class EmulatorCommand : ICommand
{
    /// <summary>Name of the command.</summary>
    public const string Word = "emulator";

    /// <summary>A short description of the command.</summary>
    public static LocalText Description { get; } =
        new("run an emulator of the API until Ctrl+C", "Ctrl+C를 누를 때까지 API 에뮬레이터를 실행");

    /// <inheritdoc />
    public string Name => Word;

    /// <inheritdoc />
    public IReadOnlyList<CommandArgument> Arguments { get; } = [];

    /// <inheritdoc />
    public IReadOnlyList<CommandOption> Options { get; } =
    [
        .. ProgramOptions.All.Select(option =>
            new CommandOption(option.Name, option.Value, new(option.English, option.Korean)) { Words = option.Words }),
    ];

    /// <inheritdoc />
    public LocalText Summary => Description;

    /// <inheritdoc />
    public IReadOnlyList<HelpSection> Sections { get; } =
    [
        new(
            new($"Scenarios of {ProgramOptions.Scenario.Name}", $"{ProgramOptions.Scenario.Name}의 시나리오"),
            [.. ScenarioBook.All.Select(one => (one.Key, new LocalText(one.Value.En ?? "", one.Value.Ko ?? "")))]),
    ];

    /// <inheritdoc />
    public async Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        ProgramSettings settings = SettingsOf(input, shell);
        Screen calls = settings.IsJson ? shell.Error : shell.Out;
        try
        {
            await EmulatorRun.UntilStoppedAsync(
                settings.Options, emulator => Announce(emulator, settings, shell), request => calls.Line(Pieces(request, shell)), stop);
            return ExitCodes.Done;
        }
        catch (DataFileException exception)
        {
            throw new CommandFailure($"The emulator could not start with {ProgramOptions.Data.Name}. {exception.Message}");
        }
        catch (IOException exception)
        {
            throw new CommandFailure($"The emulator could not start. {exception.Message} Try {PortOption.Name} 0.");
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.NotUnderstood(CommandFailure.MessageOf(exception));
        }
    }

    private static ProgramSettings SettingsOf(CommandInput input, Shell shell)
    {
        try
        {
            return ProgramSettings.Read(
                option => input.Values(option.Name) is [var first, ..] ? first : null,
                option => input.Values(option.Name) is not null,
                shell.Variable,
                NullLoggerFactory.Instance);
        }
        catch (FormatException exception)
        {
            throw CommandFailure.NotUnderstood(exception.Message);
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.NotUnderstood(CommandFailure.MessageOf(exception));
        }
    }

    private static void Announce(EmulatorHost emulator, ProgramSettings settings, Shell shell)
    {
        if (StartUpText.Warning(settings.Options) is { } warning)
            shell.Error.Line(shell.Say(warning));
        shell.Out.Raw(settings.IsJson
            ? StartUpText.Json(emulator, settings.IsSecretMadeUp)
            : $"{shell.Say(StartUpText.For(emulator, settings.IsSecretMadeUp, Hint(emulator, settings.IsSecretMadeUp)))}\n");
    }

    private static IReadOnlyList<Piece> Pieces(RequestRecord request, Shell shell)
    {
        RequestLine line = RequestLine.Of(request, shell.Language);
        return [new(line.Start, Ink.Faint), new(line.Outcome, line.IsGood ? Ink.Good : Ink.Bad), new(line.End, Ink.Faint)];
    }

    private static LocalText Hint(EmulatorHost emulator, bool isSecretMadeUp)
    {
        string address = emulator.BaseAddress.GetLeftPart(UriPartial.Authority);
        // A generated secret key is shown: only this emulator accepts it.
        string keys = isSecretMadeUp
            ? $"""
                  export {Invocation.Info.AccessKeyVariable}={emulator.Credentials.AccessKey}
                  export {Invocation.Info.SecretKeyVariable}={emulator.Credentials.SecretKey.Reveal()}

                """
            : "";
        return new LocalText("In another terminal, run:\n\n", "다른 터미널에서 실행하려면:\n\n") + $"""
            {keys}  export {Invocation.Info.EndpointVariable}={address}
              {Invocation.Prefix} channels list


            """;
    }
}
