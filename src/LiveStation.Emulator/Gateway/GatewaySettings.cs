using LiveStation.Runtime;

namespace LiveStation.Emulator.Gateway;

/// <summary>What the gateway is told by whoever starts it.</summary>
/// <param name="Credentials">The keys that a call has to be signed with.</param>
/// <param name="TimeProvider">The clock of signatures and examples.</param>
/// <param name="MaxRequestBodyBytes">The size up to which a body is taken.</param>
/// <param name="ChecksRegion">Whether the region of a call has to be that of the address it is made to.</param>
/// <param name="RequiresRegion">Whether a call has to say its region.</param>
internal sealed record GatewaySettings(
    NcpCredentials Credentials, TimeProvider TimeProvider, int MaxRequestBodyBytes, bool ChecksRegion, bool RequiresRegion);
