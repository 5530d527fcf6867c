using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Answers as the spec's examples do, until tomorrow comes: then with things that the spec does not know.</summary>
internal sealed class ServiceOfTomorrow : ILiveStationHandlers
{
    /// <summary>A plan that the spec does not know.</summary>
    public const string NewPlan = "ENTERPRISE";

    private volatile bool _isTomorrow;

    /// <summary>Lets tomorrow come.</summary>
    public void GoOn() => _isTomorrow = true;

    /// <inheritdoc />
    async ValueTask<ServerReply<Emulator.Contracts.ReStreamChannel>> IReStreamHandlers.GetAsync(string channelId, ServerCall call)
    {
        ServerReply<Emulator.Contracts.ReStreamChannel> reply = await call.ExampleAsync(GetReStreamChannelContract.Instance);
        if (!_isTomorrow || reply.Value is not { } channel)
            return reply;
        return channel with
        {
            PlanType = Open<Emulator.Contracts.PlanType>.FromUnknownText(NewPlan),
            UnknownMembers = [new KeyValuePair<string, RawJson>("lowLatency", RawJson.Parse("true"))],
        };
    }
}
