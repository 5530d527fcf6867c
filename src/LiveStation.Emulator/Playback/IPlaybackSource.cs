namespace LiveStation.Emulator.Playback;

/// <summary>Finds the streams of the emulated channels.</summary>
internal interface IPlaybackSource
{
    /// <summary>Returns the file at an address of the emulated service; null if there is none at the moment.</summary>
    /// <param name="host">The host.</param>
    /// <param name="path">The segments of the path, decoded.</param>
    Showing? Find(string host, string[] path);

    /// <summary>Returns a channel with its addresses; null if there is no such channel.</summary>
    /// <param name="channelId">The ID of the channel.</param>
    PlayedChannel? Channel(string channelId);
}
