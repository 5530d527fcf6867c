using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;

internal sealed class BusyChannel : ILiveStationHandlers, IReStreamHandlers
{
    public IReStreamHandlers ReStream => this;

    public ValueTask<ServerReply<ReStreamChannel>> GetAsync(string channelId, ServerCall call) =>
        ValueTask.FromResult<ServerReply<ReStreamChannel>>(
            new ServerFailure(LiveStationErrorCodes.NotAvailable, nameof(channelId)));
}
