using LiveStation.Emulator.Control.Actions;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Control.Routes;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reads the last actions.</summary>
/// <param name="actions">The actions.</param>
internal sealed class ActionTopic(ActionLog actions) : IControlTopic
{
    private const int DefaultLimit = 100;

    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes => [ControlRoute.Get("/_emulator/actions", Read)];

    private ControlReply Read(ControlRequest request)
    {
        long after = request.Number("after", 0);
        int limit = (int)Math.Min(request.Number("limit", DefaultLimit), RequestRing.Capacity);
        return ControlReply.Json(new ActionsReply([.. actions.After(after, limit).Select(Shown)]), ControlJson.Default.ActionsReply);
    }

    private static ActionReply Shown(ControlAction action) => new(
        action.Number,
        action.Time.UtcDateTime,
        action.AfterRequest,
        action.Text.English,
        action.Text.Korean,
        action.Status,
        action.Error);
}
