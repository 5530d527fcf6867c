using LiveStation.Cli.Running;
using LiveStation.Cli.Values;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>Shows one re-stream channel.</summary>
internal sealed class ReStreamGetCommand : ApiCommand<ReStreamChannel>
{
    /// <inheritdoc />
    public override string Name => "restream get";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments { get; } = ["channelId"];

    /// <inheritdoc />
    public override string Summary => "show one re-stream channel";

    /// <inheritdoc />
    protected override Task<ApiResponse<ReStreamChannel>> CallAsync(
        ILiveStationClient client, CommandInput input, CancellationToken stop) =>
        client.ReStream.GetWithResponseAsync(input.Argument(0), stop);

    /// <inheritdoc />
    protected override void Show(ReStreamChannel value, Shell shell)
    {
        shell.Out.Show(ReStreamViews.Sheet(value), indent: 0);
        if (value.AlertOptions is { } options)
        {
            shell.Out.Line();
            shell.Out.Show(ReStreamViews.Alerts(options), indent: 0);
        }
        shell.Out.Line();
        shell.Out.Show(ReStreamViews.Targets(value.Targets), indent: 0);
    }
}
