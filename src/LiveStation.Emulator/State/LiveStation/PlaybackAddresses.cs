using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Playback;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.LiveStation;

/// <summary>Finds what viewers see at the addresses of the API, and the addresses of a channel.</summary>
/// <param name="world">The world. It must be locked.</param>
/// <param name="reader">Reads members of the resources.</param>
/// <param name="render">Returns the members of a resource as they are in a response.</param>
internal sealed class PlaybackAddresses(World world, ResourceReader reader, Func<Resource, JsonObject> render)
{
    private const string OnAir = "PUBLISHING";
    private const string Playlist = "playlist.m3u8";
    private const string LowLatencyBegin = "vfrag", LowLatencyEnd = "_playlist.m3u8";
    private const string PlaylistEnd = ".m3u8", FileEnd = ".mp4";
    private const int StillWidth = 1024;

    // What a channel without a known quality delivers.
    private static readonly Rendition Unnamed = new("720p-16-9", 1280, 720, 2_628_000);

    private static readonly string[] ChannelTypes = ["LiveChannel", "VodChannel"];

    /// <summary>Returns the file at an address; null if there is none at the moment.</summary>
    /// <param name="host">The host.</param>
    /// <param name="path">The segments of the path.</param>
    public Showing? Find(string host, string[] path) => path switch
    {
        ["live", "video", var id, .. var rest] when ChannelOf(id, host) is { } channel => Live(channel, rest, window: null),
        ["dvr", "video", var id, .. var rest] when ChannelOf(id, host) is { } channel && Window(channel) is { } window =>
            Live(channel, rest, window),
        ["stills", var name] => StillOf(host, name),
        ["snapshots", var id, .. var rest] => SnapshotOf(host, id) is { } snapshot ? Recorded(snapshot, rest) : null,
        _ => FileAt(host, path),
    };

    /// <summary>Returns a channel with its addresses; null if there is no such channel.</summary>
    /// <param name="id">The ID of the channel.</param>
    public PlayedChannel? Channel(string id)
    {
        if (ChannelOf(id) is not { } channel)
            return null;
        List<PlayedAddress> addresses = [];
        string[] types = Window(channel) is null ? ["GENERAL", "THUMBNAIL"] : ["GENERAL", "TIMEMACHINE", "THUMBNAIL"];
        foreach (string type in types)
        {
            foreach (JsonNode? item in ServiceUrls.Of(channel, reader, type))
                addresses.Add(new PlayedAddress(type, Text(item, "name"), Text(item, "url")));
        }
        addresses.AddRange(Files(channel, "Snapshot", "SNAPSHOT", "snapshotUrl", "snapshotId"));
        addresses.AddRange(Files(channel, "Recording", "RECORDING", "objectStorageUrl", "fileName"));
        return new PlayedChannel(channel.Type.Name, channel.Key, channel.State, addresses);
    }

    private IEnumerable<PlayedAddress> Files(Resource channel, string type, string kind, string url, string name) =>
        (world.Model.Find(type) is { } model ? channel.OwnedOf(model) : [])
            .Select(file => render(file))
            .Where(members => Text(members, url).StartsWith("https://", StringComparison.Ordinal))
            .Select(members => new PlayedAddress(kind, Text(members, name), Text(members, url)));

    private Resource? ChannelOf(string id) =>
        Types(ChannelTypes).Select(type => world.Find(type, id)).FirstOrDefault(one => one is not null);

    private Resource? ChannelOf(string id, string host) => ChannelOf(id) is { } channel && IsAt(channel, host) ? channel : null;

    private bool IsAt(Resource channel, string host) =>
        JsonNodes.Text(reader.Paths.First("cdn.cdnDomain", new PathScope(world, channel)).Node) == host;

    private Showing? Live(Resource channel, string[] rest, TimeSpan? window)
    {
        if (FootageOf(channel, window) is not { } footage || FileOf(footage, rest) is not { } file)
            return null;
        return new Showing(footage, file);
    }

    private Footage? FootageOf(Resource channel, TimeSpan? window)
    {
        if (channel.State != OnAir || channel.States.Since is not { } begin)
            return null;
        Rendition[] renditions =
        [
            .. Qualities.Of(channel, reader).DistinctBy(one => one.Name).Select(
                one => new Rendition(one.Name, one.Width, one.Height, Math.Max(1, Number(one.VideoBitrate) + Number(one.AudioBitrate)))),
        ];
        return Footage.Live(begin, world.Now, window) with { Renditions = renditions.Length > 0 ? renditions : [Unnamed] };
    }

    private static ShownFile? FileOf(Footage footage, string[] rest) => rest switch
    {
        [Playlist] => new ShownFile(FileKind.Master),
        ["live.mpd"] => new ShownFile(FileKind.Manifest),
        [var name] when LowLatencyQuality(name) is { } quality && Has(footage, quality) =>
            new ShownFile(FileKind.Playlist) { Folder = $"{quality}/" },
        [var quality, Playlist] when Has(footage, quality) => new ShownFile(FileKind.Playlist),
        [var quality, var part] when Has(footage, quality) => ShownFile.Part(part),
        _ => null,
    };

    private static bool Has(Footage footage, string quality) => footage.Renditions.Any(one => one.Name == quality);

    private static string? LowLatencyQuality(string name) =>
        name.StartsWith(LowLatencyBegin, StringComparison.Ordinal) && name.EndsWith(LowLatencyEnd, StringComparison.Ordinal)
            && name.Length > LowLatencyBegin.Length + LowLatencyEnd.Length
                ? name[LowLatencyBegin.Length..^LowLatencyEnd.Length]
                : null;

    // The address names no channel: several can share a CDN.
    private Showing? StillOf(string host, string name)
    {
        int? width = name == "latest.jpg"
            ? StillWidth
            : ServiceUrls.StillSizes.Where(size => name == $"latest-{size}.jpg").Select(size => (int?)Number(size)).FirstOrDefault();
        Resource? channel = Types(ChannelTypes).SelectMany(world.Of).FirstOrDefault(one => one.State == OnAir && IsAt(one, host));
        return width is { } pixels && channel is not null && FootageOf(channel, window: null) is { } footage
            ? new Showing(footage, new ShownFile(FileKind.Still) { Width = pixels })
            : null;
    }

    private Resource? SnapshotOf(string host, string id) =>
        world.Model.Find("Snapshot") is { } type && world.Find(type, id) is { Owner: { } channel } snapshot && IsAt(channel, host)
            ? snapshot
            : null;

    private Resource? RecordingOf(string url) => Types("Recording").SelectMany(world.Of).FirstOrDefault(file =>
        url.EndsWith($"/{JsonNodes.Text(reader.Read(file, "fileName"))}", StringComparison.Ordinal)
        && Text(render(file), "objectStorageUrl") == url);

    private Showing? FileAt(string host, string[] path)
    {
        if (path is not [.. var folders, var name])
            return null;
        if (RecordingOf($"https://{host}/{string.Join('/', path)}") is { } file)
            return Recorded(file, [name]);
        // The segments of a playlist are in a folder with the name of the playlist.
        Resource? playlist = RecordingOf($"https://{host}/{string.Join('/', folders)}{PlaylistEnd}");
        return playlist is null ? null : Recorded(playlist, ["", name]);
    }

    private Showing? Recorded(Resource file, string[] rest)
    {
        ShownFile? shown = rest switch
        {
            [var name] when name.EndsWith(FileEnd, StringComparison.Ordinal) => new ShownFile(FileKind.Whole),
            [var name] when name.EndsWith(PlaylistEnd, StringComparison.Ordinal) =>
                new ShownFile(FileKind.Playlist) { Folder = $"{name[..^PlaylistEnd.Length]}/" },
            [_, var part] => ShownFile.Part(part),
            _ => null,
        };
        if (shown is null || file.Type.Find("duration") is not { } member
            || WireTime.Milliseconds(reader.Read(file, member), member.Type.Kind) is not { } length)
        {
            return null;
        }
        return new Showing(Footage.Recorded(file.Created, TimeSpan.FromMilliseconds(length)), shown);
    }

    private TimeSpan? Window(Resource channel) =>
        JsonNodes.Text(reader.Read(channel, "useDVR")) == "true" && channel.Type.Find("timemachineMin") is { } member
            && WireTime.Milliseconds(reader.Read(channel, member), member.Type.Kind) is { } length
                ? TimeSpan.FromMilliseconds(length)
                : null;

    private IEnumerable<TypeModel> Types(params IEnumerable<string> names) => names.Select(world.Model.Find).OfType<TypeModel>();

    private static long Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    private static string Text(JsonNode? node, string member) => JsonNodes.Text(node?[member]) ?? "";
}
