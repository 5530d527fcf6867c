using LiveStation.Emulator.Faults;
using LiveStation.Runtime;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>How an emulator runs.</summary>
public sealed class EmulatorOptions
{
    /// <summary>Port on the loopback address; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The one key pair it accepts; null, the default, makes one up.</summary>
    public NcpCredentials? Credentials { get; init; }

    /// <summary>
    /// Its clock, which judges timestamps and shows in the <c>Date</c> header; the system's by default.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Whether a call without the region header is refused; true by default. A wrong region is refused anyway.
    /// </summary>
    public bool RequireRegionHeader { get; init; } = true;

    /// <summary>
    /// Whether the region header is looked at; true by default. With false any call passes, whatever region it names:
    /// some programs leave the header out or misspell it.
    /// </summary>
    public bool CheckRegion { get; init; } = true;

    /// <summary>Largest request body, in bytes; 1 MiB by default. The vendor states no limit.</summary>
    public int MaxRequestBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>What is to go wrong; nothing by default.</summary>
    public FaultPlan Faults { get; init; } = new();

    /// <summary>Receives a line per request; nothing is logged by default. The emulator does not dispose it.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }
}
