using System.Net;

namespace LiveStation.Emulator.Control.Callbacks;

/// <summary>Decides to which addresses messages are sent.</summary>
/// <param name="allowsRemote">Whether addresses beyond this machine are allowed.</param>
internal sealed class CallbackAddress(bool allowsRemote)
{
    /// <summary>Returns why an address is refused; null if messages are sent to it.</summary>
    /// <param name="address">The address.</param>
    /// <param name="uri">The parsed address, if messages are sent to it.</param>
    public string? WhyRefused(string address, out Uri uri)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out uri!) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return "The address is not an absolute HTTP address.";
        return allowsRemote || IsOfThisMachine(uri)
            ? null
            : "The address is not a loopback address. Allow it with --callbacks-to any, or AllowRemoteCallbacks.";
    }

    // No name is resolved: another answer of the name server could come between this check and the connection.
    private static bool IsOfThisMachine(Uri uri) =>
        string.Equals(uri.DnsSafeHost, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(uri.DnsSafeHost, out IPAddress? address) && IPAddress.IsLoopback(address));
}
