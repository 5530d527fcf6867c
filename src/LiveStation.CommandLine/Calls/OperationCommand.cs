using LiveStation.CommandLine.Bodies;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Output;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Settings;
using LiveStation.CommandLine.Terminal;
using LiveStation.CommandLine.Values;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Calls;

/// <summary>The command of an operation.</summary>
/// <param name="group">Name of its group.</param>
/// <param name="entry">Its entry in the group.</param>
/// <param name="program">The program.</param>
/// <param name="api">The API.</param>
internal sealed class OperationCommand(string group, CommandEntry entry, ProgramInfo program, CommandSet api) : ICommand
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly ApiCommand _command = entry.Create();

    /// <inheritdoc />
    public string Name => $"{group} {entry.Name}";

    /// <inheritdoc />
    public IReadOnlyList<CommandArgument> Arguments => [.. _command.Arguments.Select(ValueHelp.Argument)];

    /// <inheritdoc />
    public IReadOnlyList<CommandOption> Options => OperationOptions.Of(_command, api);

    /// <inheritdoc />
    public LocalText Summary => entry.Summary;

    /// <inheritdoc />
    public LocalText Details => _command.Details;

    /// <inheritdoc />
    public ValueNames Values => new(_command.Arguments, _command.Options);

    /// <inheritdoc />
    public async Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        ResultShape shape = new(_command.Result, _command.IsList);
        IResultPrinter printer = OutputOptions.Printer(input, shell, shape);
        TimeSpan limit = LimitOf(input);
        RunValues values = RunValues.Of(_command, input, await BodyAsync(input, shell, stop));
        Connection connection = new(program, api, input, shell);
        ApiClientOptions options = new()
        {
            Zone = connection.Zone(),
            Language = shell.Language,
            TimeProvider = shell.Clock,
        };
        NcpCredentials keys = await connection.KeysAsync(stop);
        if (input.Has(OperationOptions.DryRun))
            return await ShowRequestAsync(values, keys, options, shell, stop);
        await Confirmation.AskAsync(_command, Name, input, shell, stop);
        using ApiTransport transport = new(api.Profile, keys, options);
        if (!input.Has(OutputOptions.ShowSecrets))
            printer = new MaskedPrinter(printer, _command.Result);
        TimeSpan? wait = _command.Wait is not null && input.Has(OperationOptions.Wait) ? limit : null;
        await SendAsync(new Sending(values, transport, printer, wait, IsAll: input.Has(OperationOptions.All)), shell, stop);
        return ExitCodes.Done;
    }

    private async Task SendAsync(Sending sending, Shell shell, CancellationToken stop)
    {
        if (sending.Wait is { } limit)
        {
            await SettleAsync(sending, limit, shell, stop);
            return;
        }
        ApiRun run = new(sending.Values, sending.Transport, sending.Printer, stop) { IsAll = sending.IsAll };
        await _command.Send(run);
        if (_command.Result.Kind != CommandKind.Nothing)
            sending.Printer.End();
        if (_command.IsPaged && !sending.IsAll && run.Total > run.Count)
        {
            shell.Error.Line(new Piece(shell.Say(new(
                $"{run.Count} of {run.Total}. Use {OperationOptions.All.Name} to list all.",
                $"전체 {run.Total}개 중 {run.Count}개입니다. {OperationOptions.All.Name} 옵션으로 모두 조회할 수 있습니다.")), Ink.Faint));
        }
    }

    private async Task SettleAsync(Sending sending, TimeSpan limit, Shell shell, CancellationToken stop)
    {
        CapturedResult captured = new();
        await _command.Send(new ApiRun(sending.Values, sending.Transport, captured, stop));
        // It reports each failure and reads again itself.
        ApiTransport once = sending.Transport.With(new CallOptions { Retry = RetryOptions.None });
        Waiting waiting = new(_command.Wait!, sending.Values, once, shell) { Last = captured.Value };
        try
        {
            await waiting.SettleAsync(limit, stop);
        }
        finally
        {
            // However the wait ends, the object exists, and its ID must not be lost.
            sending.Printer.Add([waiting.Last]);
            sending.Printer.End();
        }
    }

    private async Task<int> ShowRequestAsync(
        RunValues values, NcpCredentials keys, ApiClientOptions options, Shell shell, CancellationToken stop)
    {
        using ApiTransport transport = new(api.Profile, keys, options);
        SignedRequest request = await transport.DryRunAsync(
            dry => dry, dry => _command.Send(new ApiRun(values, dry, new CapturedResult(), stop)));
        shell.Out.Raw(request.ToString());
        return ExitCodes.Done;
    }

    private async Task<byte[]?> BodyAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        if (_command.Body is not { } type)
            return null;
        string? file = input.Value(OperationOptions.Body);
        string? text = file is null ? null : await RequestBodyFile.ReadAsync(file, shell, stop);
        CommandValue[] members = [.. _command.Options.Where(option => option.Path.Count > 0)];
        return new BodyBuilder(type, members, input).Build(text, file ?? "");
    }

    private static TimeSpan LimitOf(CommandInput input) => input.Value(OperationOptions.Timeout) is not { } text
        ? LongestWait
        : TimeText.Span(text) ?? throw ValueText.Invalid(
            OperationOptions.Timeout.Name, text, new("a duration such as 90s or 5m", "90s, 5m 같은 시간"));

    /// <summary>What is sent, and what happens with the result.</summary>
    /// <param name="Values">The values.</param>
    /// <param name="Transport">Sends the requests.</param>
    /// <param name="Printer">Prints the result.</param>
    /// <param name="Wait">How long to wait for the state to settle; null for not at all.</param>
    /// <param name="IsAll">Whether all pages are requested.</param>
    private sealed record Sending(
        RunValues Values, ApiTransport Transport, IResultPrinter Printer, TimeSpan? Wait, bool IsAll);
}
