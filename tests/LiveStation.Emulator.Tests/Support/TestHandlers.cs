using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>Overrides one operation and leaves the other to the examples.</summary>
internal sealed class TestHandlers(Func<string, ServerCall, ServerReply<ReStreamChannel>> get)
    : ILiveStationHandlers, IReStreamHandlers
{
    IReStreamHandlers ILiveStationHandlers.ReStream => this;

    public ValueTask<ServerReply<ReStreamChannel>> GetAsync(string channelId, ServerCall call) =>
        ValueTask.FromResult(get(channelId, call));
}
