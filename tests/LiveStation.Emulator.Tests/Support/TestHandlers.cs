using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>Overrides one operation; the others respond with the examples.</summary>
internal sealed class TestHandlers(Func<string, ServerCall, ServerReply<ReStreamChannel>> get)
    : ILiveStationHandlers, IReStreamHandlers
{
    public IReStreamHandlers ReStream => this;

    public ValueTask<ServerReply<ReStreamChannel>> GetAsync(string channelId, ServerCall call) =>
        ValueTask.FromResult(get(channelId, call));
}
