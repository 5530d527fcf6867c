using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Playback;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Lists the addresses at which a channel can be played, and shows its current picture.</summary>
/// <param name="source">Finds the streams.</param>
/// <param name="address">The address of the emulator.</param>
internal sealed class PlaybackTopic(IPlaybackSource source, Uri address) : IControlTopic
{
    private const string Thumbnail = "THUMBNAIL";

    private readonly string _origin = address.GetLeftPart(UriPartial.Authority);

    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes =>
    [
        ControlRoute.Get("/_emulator/channels/{id}", Read),
        ControlRoute.Get("/_emulator/channels/{id}/picture", Picture),
    ];

    private ControlReply Read(ControlRequest request)
    {
        string id = request.Values[0];
        PlayedChannel channel = source.Channel(id)
            ?? throw ControlFailure.Missing($"There is no channel {id} that viewers can play. GET /_emulator/state lists what exists.");
        ChannelReply reply = new(channel.Type, channel.Id, channel.State, [.. channel.Addresses.Select(Shown)]);
        return ControlReply.Json(reply, ControlJson.Default.ChannelReply);
    }

    // No picture is no error: a page can ask for it at the moment at which the broadcast ends or the channel is deleted.
    private ControlReply Picture(ControlRequest request)
    {
        IReadOnlyList<PlayedAddress> addresses = source.Channel(request.Values[0])?.Addresses ?? [];
        PlayedAddress? picture = addresses.FirstOrDefault(one => one.Type == Thumbnail);
        bool isOnAir = picture is not null && IsPlaying(addresses[0].Url);
        return isOnAir && Showing(picture!.Url) is { } showing && MediaFile.Of(showing) is { } file
            ? new ControlReply(200, file.ContentType, file.Body)
            : new ControlReply(204, "image/jpeg", default);
    }

    private AddressReply Shown(PlayedAddress one)
    {
        string local = LocalAddresses.Of(one.Url, _origin);
        return new AddressReply(one.Type, one.Name, one.Url, local, IsPlaying(one.Url));
    }

    private bool IsPlaying(string url) => Showing(url) is not null;

    private Showing? Showing(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed)
        ? source.Find(parsed.Host, [.. parsed.AbsolutePath[1..].Split('/').Select(Uri.UnescapeDataString)])
        : null;
}
