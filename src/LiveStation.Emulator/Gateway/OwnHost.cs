using System.Net;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Gateway;

/// <summary>
/// Decides whether the <c>Host</c> header of a request can be a name of this emulator. A web page whose name server leads its own
/// name to this machine has the origin of the emulator for a browser, but its name is public and contains a dot.
/// </summary>
internal static class OwnHost
{
    /// <summary>What to do when a host is refused.</summary>
    public const string Sentence =
        "The host is not the address of this emulator. Call it by the address that it printed, by an IP address or, if it was "
        + "started with --host, by a name without a dot or in .internal.";

    /// <summary>Returns whether a host can be a name of this emulator.</summary>
    /// <param name="host">The host, with or without a port.</param>
    /// <param name="isOpen">Whether the emulator listens on an address other than a loopback address.</param>
    public static bool Is(HostString host, bool isOpen)
    {
        string name = host.Host;
        if (IPAddress.TryParse(name, out IPAddress? address))
            return isOpen || IPAddress.IsLoopback(address);
        if (string.Equals(name, "localhost", StringComparison.OrdinalIgnoreCase))
            return true;
        // The name of a service in a container network, or host.docker.internal: no public name server has names in .internal.
        return isOpen && name.Length > 0
            && (!name.Contains('.', StringComparison.Ordinal) || name.EndsWith(".internal", StringComparison.OrdinalIgnoreCase));
    }
}
