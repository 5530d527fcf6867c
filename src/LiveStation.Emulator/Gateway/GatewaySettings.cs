using LiveStation.Emulator.Clocks;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.State;
using LiveStation.Runtime;

namespace LiveStation.Emulator.Gateway;

/// <summary>The settings of the gateway.</summary>
/// <param name="Credentials">The key pairs; a call must be signed with one of them.</param>
/// <param name="AllowsUnsigned">Whether a call without timestamp and signature is accepted with any access key.</param>
/// <param name="TimeProvider">The clock for signatures and examples.</param>
/// <param name="MaxRequestBodyBytes">Maximum size of a request body, in bytes.</param>
/// <param name="ChecksRegion">Whether the region of a call must match the address that is called.</param>
/// <param name="RequiresRegion">Whether a call must specify its region.</param>
internal sealed record GatewaySettings(
    IReadOnlyList<NcpCredentials> Credentials,
    bool AllowsUnsigned,
    ControlledClock TimeProvider,
    int MaxRequestBodyBytes,
    bool ChecksRegion,
    bool RequiresRegion)
{
    /// <summary>When examples respond.</summary>
    public ExampleUse Examples { get; init; }

    /// <summary>The path of the file that keeps the state; null if the state is in memory only.</summary>
    public string? DataFile { get; init; }

    /// <summary>Whether the emulator listens on an address other than a loopback address.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The settings of the state.</summary>
    public StateSettings State { get; init; } = new();
}
