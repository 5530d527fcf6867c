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
    private readonly TimeSpan _stateDelay = TimeSpan.FromSeconds(2);

    /// <summary>The port on the loopback address. The default is 0, which selects a free port.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0 or greater than 65,535.</exception>
    public int Port
    {
        get => _port;
        init => _port = value is >= 0 and <= 65_535
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The port must be from 0 to 65,535.");
    }

    /// <summary>The only key pair that the emulator accepts. The default is null, which generates a key pair.</summary>
    public NcpCredentials? Credentials { get; init; }

    /// <summary>
    /// The emulator's clock, which is used, for example, to check timestamps and to set the <c>Date</c> header. The
    /// default is the system clock.
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
    /// When the emulator responds with examples of the spec. The default is <see cref="ExampleUse.Fallback"/>: the state of
    /// the emulator responds, and examples respond to calls about resources that never existed.
    /// </summary>
    public ExampleUse Examples { get; init; }

    /// <summary>
    /// The seed of IDs, keys and other random texts. The same calls with the same seed get the same responses. The default
    /// is 0.
    /// </summary>
    public long Seed { get; init; }

    /// <summary>
    /// How long a change of state takes whose duration is not documented, such as the creation of a channel. The default
    /// is 2 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan StateDelay
    {
        get => _stateDelay;
        init => _stateDelay = value >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The delay must not be negative.");
    }

    /// <summary>The delays of single states that differ, by names such as <c>LiveChannel.CREATING</c>.</summary>
    public IReadOnlyDictionary<string, TimeSpan> StateDelays { get; init; } = new Dictionary<string, TimeSpan>();

    /// <summary>
    /// The logger factory that receives a log entry for each response and for each injected fault. The default is null,
    /// which disables logging. The emulator does not dispose it.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; init; }
}
