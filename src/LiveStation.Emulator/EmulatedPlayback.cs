using LiveStation.Emulator.Playback;
using LiveStation.Emulator.State;
using LiveStation.Emulator.State.LiveStation;

namespace LiveStation.Emulator;

/// <summary>Finds the streams of the channels of all accounts and zones.</summary>
/// <param name="worlds">The worlds; null if the API has no state.</param>
internal sealed class EmulatedPlayback(ResourceWorlds? worlds) : IPlaybackSource
{
    /// <inheritdoc />
    public Showing? Find(string host, string[] path) => First(addresses => addresses.Find(host, path));

    /// <inheritdoc />
    public PlayedChannel? Channel(string channelId) => First(addresses => addresses.Channel(channelId));

    private T? First<T>(Func<PlaybackAddresses, T?> find)
        where T : class => (worlds?.All ?? [])
            .Select(one => one.Read((world, reader, render) => find(new PlaybackAddresses(world, reader, render))))
            .FirstOrDefault(found => found is not null);
}
