using LiveStation.Emulator.Faults;
using LiveStation.Runtime;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>Options of an emulator.</summary>
public sealed class EmulatorOptions
{
    /// <summary>Port on the loopback address. The default, 0, selects a free port.</summary>
    public int Port { get; init; }

    /// <summary>The only key pair that the emulator accepts. The default, null, generates one.</summary>
    public NcpCredentials? Credentials { get; init; }

    /// <summary>
    /// Clock for checking timestamps and for the <c>Date</c> header. The default is the clock of the system.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Whether a call without the region header is rejected; true by default. A wrong region is rejected in either case.
    /// </summary>
    public bool RequireRegionHeader { get; init; } = true;

    /// <summary>
    /// Whether the region header is checked; true by default. If false, a call with any region is accepted, because
    /// some programs omit the header or misspell it.
    /// </summary>
    public bool CheckRegion { get; init; } = true;

    /// <summary>Maximum size of a request body, in bytes; 1 MiB by default. The vendor does not document a limit.</summary>
    public int MaxRequestBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>The faults to inject; none by default.</summary>
    public FaultPlan Faults { get; init; } = new();

    /// <summary>
    /// Receives one log entry per request; null, the default, disables logging. The emulator does not dispose it.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; init; }
}
