using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Playback;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Lists the addresses at which a channel can be played.</summary>
/// <param name="source">Finds the streams.</param>
/// <param name="address">The address of the emulator.</param>
internal sealed class PlaybackTopic(IPlaybackSource source, Uri address) : IControlTopic
{
    private readonly string _origin = address.GetLeftPart(UriPartial.Authority);

    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes => [ControlRoute.Get("/_emulator/channels/{id}", Read)];

    private ControlReply Read(ControlRequest request)
    {
        string id = request.Values[0];
        PlayedChannel channel = source.Channel(id)
            ?? throw ControlFailure.Missing($"There is no channel {id} that viewers can play. GET /_emulator/state lists what exists.");
        ChannelReply reply = new(channel.Type, channel.Id, channel.State, [.. channel.Addresses.Select(Shown)]);
        return ControlReply.Json(reply, ControlJson.Default.ChannelReply);
    }

    private AddressReply Shown(PlayedAddress one)
    {
        string local = LocalAddresses.Of(one.Url, _origin);
        return new AddressReply(one.Type, one.Name, one.Url, local, IsPlaying(one.Url));
    }

    private bool IsPlaying(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed)
        && source.Find(parsed.Host, [.. parsed.AbsolutePath[1..].Split('/').Select(Uri.UnescapeDataString)]) is not null;
}
