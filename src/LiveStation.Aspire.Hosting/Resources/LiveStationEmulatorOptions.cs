namespace Aspire.Hosting.ApplicationModel;

/// <summary>Options for the emulator of a <see cref="LiveStationResource"/>.</summary>
public sealed class LiveStationEmulatorOptions
{
    private int? _port;

    /// <summary>
    /// The port of the loopback interface on which the emulator listens. The default is null, which selects a free port. The
    /// emulator keeps its port when it is stopped and started again.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 65,535.</exception>
    public int? Port
    {
        get => _port;
        set => _port = value is null or (>= 1 and <= 65_535)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The port must be from 1 to 65,535.");
    }

    /// <summary>
    /// The name of a scenario that fills the emulator before it listens, such as <c>broadcast</c>. The default is null, which
    /// starts it empty. When <see cref="DataFile"/> already contains a state, the scenario is not played.
    /// </summary>
    public string? Scenario { get; set; }

    /// <summary>
    /// The seed of generated IDs, keys and other random texts. The same calls with the same seed get the same responses. The
    /// default is 0.
    /// </summary>
    public int Seed { get; set; }

    /// <summary>
    /// The path of a file that keeps the state, so that it survives a restart of the app host. A relative path is relative to
    /// the folder of the app host. The file contains stream keys. The default is null, which keeps the state in memory only.
    /// </summary>
    public string? DataFile { get; set; }

    /// <summary>
    /// Whether the playback URLs, thumbnail URLs and file URLs in responses are those of the emulator. The default is false: the
    /// URLs have the format of the service, whose hosts do not respond.
    /// </summary>
    public bool LocalPlayback { get; set; }
}
