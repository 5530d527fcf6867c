using LiveStation.Emulator.Gateway;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Control;

/// <summary>
/// Refuses requests that a web page of somebody else caused. The control plane has no authentication, and a browser on this
/// machine can reach it.
/// </summary>
/// <param name="isOpen">Whether the emulator listens on an address other than a loopback address.</param>
internal sealed class ControlGuard(bool isOpen)
{
    /// <summary>Returns why a request is refused; null if it is allowed.</summary>
    /// <param name="request">The request.</param>
    public string? WhyRefused(HttpRequest request)
    {
        if (!OwnHost.Is(request.Host, isOpen))
            return OwnHost.Sentence;
        string origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"http://{request.Host.Value}", StringComparison.OrdinalIgnoreCase)
            ? null
            : "A page of another origin cannot use the control plane. Call it without an Origin header.";
    }
}
