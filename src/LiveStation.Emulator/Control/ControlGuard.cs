using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Control;

/// <summary>
/// Refuses requests that a web page of somebody else caused. The control plane has no authentication, and a browser on this
/// machine can reach it.
/// </summary>
/// <param name="allowsAnyHost">Whether the emulator listens on an address that was specified, whose names are unknown.</param>
internal sealed class ControlGuard(bool allowsAnyHost)
{
    private static readonly string[] LoopbackNames = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Returns why a request is refused; null if it is allowed.</summary>
    /// <param name="request">The request.</param>
    public string? WhyRefused(HttpRequest request)
    {
        // A name that leads to a loopback address by a trick of a name server would be a foreign host.
        if (!allowsAnyHost && !LoopbackNames.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return "The host is not the address of this emulator. Call it by the address that it printed, or start it with --host.";
        string origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"http://{request.Host.Value}", StringComparison.OrdinalIgnoreCase)
            ? null
            : "A page of another origin cannot use the control plane. Call it without an Origin header.";
    }
}
