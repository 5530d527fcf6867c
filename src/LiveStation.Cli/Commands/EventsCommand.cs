using LiveStation.Cli.Running;
using LiveStation.Cli.Terminal;
using LiveStation.Cli.Values;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>Lists the events of a channel.</summary>
internal sealed class EventsCommand : ApiCommand<ResultList<ChannelEvent>>
{
    /// <inheritdoc />
    public override string Name => "events";

    /// <inheritdoc />
    public override IReadOnlyList<string> Arguments { get; } = ["channelId"];

    /// <inheritdoc />
    public override string Summary => "list the events of a channel";

    /// <inheritdoc />
    protected override Task<ApiResponse<ResultList<ChannelEvent>>> CallAsync(
        ILiveStationClient client, CommandInput input, CancellationToken stop) =>
        client.Channels.ListEventsWithResponseAsync(input.Argument(0), stop);

    /// <inheritdoc />
    protected override void Show(ResultList<ChannelEvent> value, Shell shell)
    {
        if (value.Count == 0)
            shell.Out.Line(new Piece("Nothing has happened yet.", Ink.Faint));
        else
            shell.Out.Show(EventViews.Table(value), indent: 0);
    }
}
