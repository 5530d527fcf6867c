using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using Served = LiveStation.Emulator.Contracts;

namespace LiveStation.Cli.Tour;

/// <summary>Responds from the state of the emulator, and later with additions that the spec does not define.</summary>
internal sealed class ServiceOfTomorrow : Served.ILiveStationHandlers, Served.IReStreamHandlers
{
    /// <summary>A plan that the spec does not define.</summary>
    public const string NewPlan = "ENTERPRISE";

    private volatile bool _isTomorrow;

    Served.IReStreamHandlers Served.ILiveStationHandlers.ReStream => this;

    /// <summary>Adds unknown values and properties to all later responses.</summary>
    public void GoOn() => _isTomorrow = true;

    /// <inheritdoc />
    async ValueTask<ServerReply<Served.ReStreamChannel>> Served.IReStreamHandlers.GetAsync(
        string channelId, ServerCall call)
    {
        ServerReply<Served.ReStreamChannel> reply = await call.RespondAsync(Served.GetReStreamChannelContract.Instance);
        if (!_isTomorrow || reply.Value is not { } channel)
            return reply;
        return channel with
        {
            PlanType = Open<Served.PlanType>.FromUnknownValue(NewPlan),
            UnknownMembers = [new KeyValuePair<string, RawJson>("lowLatency", RawJson.Parse("true"))],
        };
    }
}
