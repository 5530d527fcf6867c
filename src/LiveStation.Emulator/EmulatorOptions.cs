using LiveStation.Emulator.Faults;
using LiveStation.Runtime;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>Options for an emulator.</summary>
public sealed class EmulatorOptions
{
    /// <summary>The port on the loopback address. The default is 0, which selects a free port.</summary>
    public int Port { get; init; }

    /// <summary>The only key pair that the emulator accepts. The default is null, which generates a key pair.</summary>
    public NcpCredentials? Credentials { get; init; }

    /// <summary>
    /// The clock for checking timestamps and for the <c>Date</c> header. The default is the system clock.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

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
    public int MaxRequestBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>The faults to inject. By default, there are none.</summary>
    public FaultPlan Faults { get; init; } = new();

    /// <summary>
    /// The logger factory that receives one log entry per request. The default is null, which disables logging. The
    /// emulator does not dispose it.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; init; }
}
