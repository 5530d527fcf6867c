using System.Net;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>Options for an emulator.</summary>
public sealed class EmulatorOptions
{
    private readonly int _port;
    private readonly TimeProvider _timeProvider = TimeProvider.System;
    private readonly int _maxRequestBodyBytes = 1024 * 1024;
    private readonly FaultPlan _faults = new();
    private readonly IPAddress _address = IPAddress.Loopback;
    private readonly IReadOnlyList<NcpCredentials> _moreCredentials = [];
    private readonly TimeSpan _transitionTime = TimeSpan.FromSeconds(2);
    private readonly IReadOnlyDictionary<string, TimeSpan> _transitionTimes = new Dictionary<string, TimeSpan>();

    /// <summary>
    /// The address on which the emulator listens. The default is the loopback address, which other machines cannot reach. The
    /// control plane has no authentication: with another address, everyone who reaches the address controls the emulator.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IPAddress Address
    {
        get => _address;
        init => _address = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The port. The default is 0, which selects a free port.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or greater than 65,535.</exception>
    public int Port
    {
        get => _port;
        init => _port = value is >= 0 and <= 65_535
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The port must be from 0 to 65,535.");
    }

    /// <summary>
    /// The key pair that the emulator accepts. The default is null: the access key is then the same in each run, so that a data
    /// file and a seed apply again, and the secret key is random.
    /// </summary>
    public NcpCredentials? Credentials { get; init; }

    /// <summary>
    /// More key pairs that the emulator accepts. Each access key is an account of its own. The default is an empty list.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<NcpCredentials> MoreCredentials
    {
        get => _moreCredentials;
        init => _moreCredentials = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The clock that the emulator's own clock follows. The default is the system clock. To move the emulator's clock, use
    /// <see cref="EmulatorHost.Clock"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get => _timeProvider;
        init => _timeProvider = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// Whether a call without a timestamp and a signature is accepted, with any access key. The default is false. Set this
    /// property to true for programs that cannot compute a signature, such as editors that send <c>.http</c> files. A call
    /// with a timestamp or a signature is always checked.
    /// </summary>
    public bool AllowUnsigned { get; init; }

    /// <summary>
    /// Whether a call without the region header is rejected. The default is true. An invalid region is rejected in
    /// either case, unless <see cref="CheckRegion"/> is false.
    /// </summary>
    public bool RequireRegionHeader { get; init; } = true;

    /// <summary>
    /// Whether the region header is checked. The default is true. Set this property to false for programs that omit or
    /// misspell the header; a call with any region, or without the header, is then accepted.
    /// </summary>
    public bool CheckRegion { get; init; } = true;

    /// <summary>
    /// The maximum size, in bytes, of a request body. The default is 1,048,576 bytes (1 MiB). The vendor does not
    /// document a limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxRequestBodyBytes
    {
        get => _maxRequestBodyBytes;
        init => _maxRequestBodyBytes = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of bytes must not be negative.");
    }

    /// <summary>The faults to inject. By default, there are none.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public FaultPlan Faults
    {
        get => _faults;
        init => _faults = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// Whether the emulator sends callbacks to addresses beyond this machine. The default is false, which allows loopback
    /// addresses only.
    /// </summary>
    public bool AllowRemoteCallbacks { get; init; }

    /// <summary>
    /// The name of a scenario that fills the emulator before it listens, such as <c>broadcast</c>. The default is null, which
    /// starts it empty. When <see cref="DataFile"/> already contains a state, the scenario is not played.
    /// </summary>
    public string? Scenario { get; init; }

    /// <summary>
    /// The seed of generated IDs, keys and other random texts. The same calls with the same seed get the same responses. The
    /// default is 0.
    /// </summary>
    public int Seed { get; init; }

    /// <summary>
    /// The path of a file that keeps the state, so that it survives a restart. The file contains stream keys. The default is
    /// null, which keeps the state in memory only. Only one emulator at a time can use the file.
    /// </summary>
    public string? DataFile { get; init; }

    /// <summary>
    /// The duration of transitions whose duration the vendor does not document, such as the setup of a channel. The default is
    /// 2 seconds, by the emulator's clock.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan TransitionTime
    {
        get => _transitionTime;
        init => _transitionTime = value >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The duration must not be negative.");
    }

    /// <summary>
    /// The durations of single transitions that differ, by names such as <c>LiveChannel.CREATING</c>. The start fails if a name
    /// is not that of a transition without a documented duration.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration is negative.</exception>
    public IReadOnlyDictionary<string, TimeSpan> TransitionTimes
    {
        get => _transitionTimes;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach ((string name, TimeSpan duration) in value)
            {
                if (duration < TimeSpan.Zero)
                    throw new ArgumentOutOfRangeException(nameof(value), duration, $"The duration of {name} must not be negative.");
            }
            _transitionTimes = value;
        }
    }

    /// <summary>
    /// When the emulator responds with examples of the spec. The default is <see cref="ExampleUse.Fallback"/>: the state of
    /// the emulator responds, and examples respond to calls about objects that never existed.
    /// </summary>
    public ExampleUse Examples { get; init; }

    /// <summary>
    /// Whether the playback URLs, thumbnail URLs and file URLs in responses are those of the emulator. The default is false: the
    /// URLs have the format of the service, whose hosts do not respond. The emulator's URLs have the prefix
    /// <c>/_emulator/media/</c> and respond in either case.
    /// </summary>
    public bool LocalPlayback { get; init; }

    /// <summary>Whether the emulator listens on an address other than the loopback address.</summary>
    internal bool IsOpen => !IPAddress.IsLoopback(_address);

    /// <summary>
    /// The logger factory that receives a log entry for each response and for each injected fault. The default is null,
    /// which disables logging. The emulator does not dispose it.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; init; }
}
