using Coast.Contracts;
using LiveStation.Emulator.Serving;

namespace Coast.Server;

internal sealed class Night : IHarbourHandlers, IFerriesHandlers
{
    public IFerriesHandlers Ferries => this;

    public ValueTask<ServerReply<Ferry>> GetAsync(string ferryId, ServerCall call) =>
        ValueTask.FromResult<ServerReply<Ferry>>(new Ferry { FerryId = ferryId, Seats = 12 });
}
